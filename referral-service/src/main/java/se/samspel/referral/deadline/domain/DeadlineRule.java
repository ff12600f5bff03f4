package se.samspel.referral.deadline.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.domain.DeadlineKind;

/**
 * What a host has set for periods that begin on {@code validFrom} or later.
 *
 * @param version of the intervention's rules that it came with
 * @param receiveWithin from the submission to the reception; null for no deadline, as below
 * @param respondWithin from the reception, or that of a completion, to the response
 * @param visitWithin from the reception to the introductory visit
 * @param completeWithin from a request for completion to the referrer's answer
 * @param followUpWithinMonths from the enrolment to the first follow-up meeting; 0 for no deadline
 */
public record DeadlineRule(
        long version,
        LocalDate validFrom,
        @Nullable Period receiveWithin,
        @Nullable Period respondWithin,
        @Nullable Period visitWithin,
        @Nullable Period completeWithin,
        int followUpWithinMonths,
        VisitDuty introductoryVisit) {

    /** The last day for what began on {@code began}; null where nothing is due. */
    public @Nullable LocalDate dueOn(DeadlineKind kind, LocalDate began, BusinessDays calendar) {
        if (kind == DeadlineKind.FOLLOW_UP) {
            return followUpWithinMonths == 0
                    ? null
                    : calendar.onOrAfter(began.plusMonths(followUpWithinMonths));
        }
        Period within = within(kind);
        return within == null ? null : within.endsOn(began, calendar);
    }

    /**
     * The last day on which a period may have begun that has passed before {@code today}: what
     * began later is not overdue. Null where nothing is due.
     */
    public @Nullable LocalDate latestPassedBeginning(
            DeadlineKind kind, LocalDate today, BusinessDays calendar) {
        LocalDate began = today.minusDays(1);
        LocalDate due = dueOn(kind, began, calendar);
        while (due != null && !due.isBefore(today)) {
            began = began.minusDays(1);
            due = dueOn(kind, began, calendar);
        }
        return due == null ? null : began;
    }

    private @Nullable Period within(DeadlineKind kind) {
        return switch (kind) {
            case RECEPTION -> receiveWithin;
            case RESPONSE -> respondWithin;
            case VISIT -> visitWithin;
            case COMPLETION -> completeWithin;
            case FOLLOW_UP -> null;
        };
    }
}
