package se.samspel.funding.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.finance.domain.Periodicity;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.funding.intervention.domain.Intervention;

/** Follows money up, of one intervention or of all that an association funds. */
@ApplicationScoped
public class FollowUpService {

    private final MemberRepository members;
    private final InterventionRepository interventions;
    private final FollowedInterventions followed;
    private final FollowUps followUps;

    FollowUpService(
            MemberRepository members,
            InterventionRepository interventions,
            FollowedInterventions followed,
            FollowUps followUps) {
        this.members = members;
        this.interventions = interventions;
        this.followed = followed;
        this.followUps = followUps;
    }

    @Transactional
    FollowUpView intervention(UUID id, BudgetYear year, @Nullable Periodicity by) {
        Intervention intervention = interventions.visible(id);
        return followUps
                .read(intervention.associationId(), List.of(intervention), year, by)
                .each()
                .getFirst();
    }

    /** 404 where the caller sees no such association. */
    @Transactional
    public AssociationFollowUpView association(
            String associationId, BudgetYear year, @Nullable Periodicity by) {
        List<Intervention> all = followed.of(associationId, year);
        if (all.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return followUps.read(associationId, all, year, by).together(associationId, year);
    }
}
