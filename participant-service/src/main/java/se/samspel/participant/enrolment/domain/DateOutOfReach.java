package se.samspel.participant.enrolment.domain;

import java.time.LocalDate;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A day so far from the enrolment that it can only be a slip of the keyboard. */
public final class DateOutOfReach extends BrokenRule {

    private static final long serialVersionUID = 1L;

    // Our own convention: what is planned before the start, and plans for the years after it.
    private static final int YEARS_BEFORE_START = 1;
    private static final int YEARS_AHEAD = 5;

    private DateOutOfReach(String field) {
        super(
                "date-out-of-reach",
                Text.of(
                        field
                                + " får ligga högst ett år före inskrivningens start och högst fem"
                                + " år framåt.",
                        field
                                + " may lie at most one year before the enrolment's start and at"
                                + " most five years ahead."));
    }

    /** Throws unless the day is from a year before the start to five years from today. */
    public static void refuse(String field, LocalDate day, Enrolment enrolment, LocalDate today) {
        LocalDate earliest = enrolment.startedOn().minusYears(YEARS_BEFORE_START);
        if (day.isBefore(earliest) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new DateOutOfReach(field);
        }
    }
}
