package se.samspel.participant.accessreview.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/**
 * What is drawn from: days, both included, and for a targeted review what a row must have. The same
 * seed draws the same rows from the same log.
 */
public record Draw(
        ReviewKind kind,
        LocalDate from,
        LocalDate to,
        int sampleSize,
        long seed,
        Criteria criteria) {

    /** A year's log of one authority is what one look reads of its index. */
    private static final int DAYS = 366;

    public Draw {
        if (to.isBefore(from)) {
            throw new EndsBeforeStart();
        }
        if (ChronoUnit.DAYS.between(from, to) >= DAYS) {
            throw new PeriodTooLong();
        }
    }

    /** Each that is given must fit; staff by the authority's own id. */
    public record Criteria(
            @Nullable String unit,
            @Nullable String staff,
            @Nullable UUID participantId,
            @Nullable String operation) {

        public static final Criteria NONE = new Criteria(null, null, null, null);
    }

    /** A period ends after it begins. */
    public static final class EndsBeforeStart extends BrokenRule {

        private static final long serialVersionUID = 1L;

        EndsBeforeStart() {
            super(
                    "period-ends-before-start",
                    Text.of("to får inte ligga före from.", "to may not be before from."));
        }
    }

    /** Longer periods are reviewed year by year. */
    public static final class PeriodTooLong extends BrokenRule {

        private static final long serialVersionUID = 1L;

        PeriodTooLong() {
            super(
                    "period-too-long",
                    Text.of(
                            "Perioden får vara högst 366 dagar.",
                            "The period may be at most 366 days."));
        }
    }
}
