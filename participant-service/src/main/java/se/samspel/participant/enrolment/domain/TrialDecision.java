package se.samspel.participant.enrolment.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the host decides of a trial.
 *
 * @param trialEndsOn the new last day of one that is extended
 */
public record TrialDecision(
        LocalDate decidedOn, TrialOutcome outcome, @Nullable LocalDate trialEndsOn) {

    public TrialDecision {
        if ((outcome == TrialOutcome.EXTENDED) != (trialEndsOn != null)) {
            throw new EnrolmentRule.ExtensionHasNewEnd();
        }
    }
}
