package se.samspel.participant.enrolment.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an enrolment begins. */
public record EnrolmentTerms(
        LocalDate startedOn, boolean startedInGroup, @Nullable LocalDate trialEndsOn) {

    public EnrolmentTerms {
        if (trialEndsOn != null && trialEndsOn.isBefore(startedOn)) {
            throw new EnrolmentRule.TrialEndsBeforeStart();
        }
    }

    EnrolmentState stateOn(LocalDate today) {
        return trialEndsOn == null || trialEndsOn.isBefore(today)
                ? EnrolmentState.ACTIVE
                : EnrolmentState.TRIAL;
    }
}
