package se.samspel.kit.value;

import java.time.LocalDate;

/** An act can't be dated after today: act dates may lie in the past, never in the future. */
public final class FutureActDate extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private FutureActDate(String field) {
        super(
                "future-act-date",
                Text.of(
                        field + " får inte ligga efter dagens datum.",
                        field + " may not be after today's date."));
    }

    /** Throws unless {@code actDate} is {@code today} or earlier; dates in Europe/Stockholm. */
    public static void refuse(String field, LocalDate actDate, LocalDate today) {
        if (actDate.isAfter(today)) {
            throw new FutureActDate(field);
        }
    }
}
