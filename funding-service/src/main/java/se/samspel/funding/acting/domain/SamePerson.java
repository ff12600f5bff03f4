package se.samspel.funding.acting.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether two opaque ids name one person: they are read as people read them, in either case. */
public final class SamePerson {

    private SamePerson() {}

    /**
     * @param earlier null where nobody has acted yet, who is nobody
     */
    public static boolean is(@Nullable String earlier, String now) {
        return earlier != null && asRead(earlier).equals(asRead(now));
    }

    private static String asRead(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }
}
