package se.samspel.reporting.teamreport.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the report under the name that it has everywhere: {@code exits.total} in a reported
 * figure, {@code /exits/total} in JSON.
 *
 * @param value null where there is nothing to compute it from, or where it is withheld
 */
public record Figure(String name, @Nullable BigDecimal value) {

    static Figure of(String name, long count) {
        return new Figure(name, BigDecimal.valueOf(count));
    }

    Figure withheld() {
        return new Figure(name, null);
    }

    /** A figure's place in the JSON report (RFC 6901). */
    public static String pointer(String name) {
        return "/" + name.replace('.', '/');
    }
}
