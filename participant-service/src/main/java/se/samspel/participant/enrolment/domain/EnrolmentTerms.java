package se.samspel.participant.enrolment.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an enrolment begins. */
public record EnrolmentTerms(
        LocalDate startedOn,
        boolean startedInGroup,
        @Nullable LocalDate trialEndsOn,
        GroupStart groupStart) {

    public EnrolmentTerms {
        if (trialEndsOn != null && trialEndsOn.isBefore(startedOn)) {
            throw new EnrolmentRule.TrialEndsBeforeStart();
        }
        if (groupStart.startGroupId() != null && !startedInGroup) {
            throw new EnrolmentRule.GroupStartIsInGroup();
        }
    }

    public EnrolmentTerms(
            LocalDate startedOn, boolean startedInGroup, @Nullable LocalDate trialEndsOn) {
        this(startedOn, startedInGroup, trialEndsOn, GroupStart.NONE);
    }

    @Nullable Trial trial() {
        return trialEndsOn == null ? null : new Trial(trialEndsOn, null, null);
    }

    EnrolmentState stateOn(LocalDate today) {
        return trialEndsOn == null || trialEndsOn.isBefore(today)
                ? EnrolmentState.ACTIVE
                : EnrolmentState.TRIAL;
    }
}
