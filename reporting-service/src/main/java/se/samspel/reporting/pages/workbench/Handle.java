package se.samspel.reporting.pages.workbench;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case is known by at the workbench: never a person.
 *
 * @param shown the end of its id, which differs from case to case as the beginning, a time, doesn't
 * @param whole its id, for the system where it is worked on
 * @param place where on the page it stands; null where it doesn't
 */
public record Handle(String shown, String whole, @Nullable String place) {

    private static final int LENGTH = 8;

    static Handle of(UUID id, @Nullable String place) {
        String whole = id.toString();
        return new Handle(whole.substring(whole.length() - LENGTH), whole, place);
    }
}
