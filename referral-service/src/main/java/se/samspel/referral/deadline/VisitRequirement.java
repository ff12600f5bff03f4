package se.samspel.referral.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.samspel.referral.course.domain.Referral;

/** Whether a referral may be accepted before its introductory visit, as its host has decided. */
@ApplicationScoped
public class VisitRequirement {

    private final KnownRules rules;

    VisitRequirement(KnownRules rules) {
        this.rules = rules;
    }

    /**
     * 422 where the visit is obligatory and none is recorded.
     *
     * @param respondedOn also the reception's day where none is recorded
     */
    public void check(Referral referral, LocalDate respondedOn) {
        if (referral.visitedOn() != null) {
            return;
        }
        LocalDate receivedOn = referral.receivedOn();
        rules.of(referral.interventionId())
                .requireVisit(receivedOn == null ? respondedOn : receivedOn);
    }
}
