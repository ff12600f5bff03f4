package se.samspel.funding.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.funding.intervention.domain.RegisterSheet;
import se.samspel.kit.time.Today;

/** Tells of all interventions of an association that has come whole. */
@ApplicationScoped
public class InterventionsTold {

    private final InterventionRepository interventions;
    private final RegisterRepository sheets;
    private final FundingEvents events;
    private final Today today;

    InterventionsTold(
            InterventionRepository interventions,
            RegisterRepository sheets,
            FundingEvents events,
            Today today) {
        this.interventions = interventions;
        this.sheets = sheets;
        this.events = events;
        this.today = today;
    }

    public void tellAll(String associationId) {
        for (Intervention intervention :
                interventions.list("associationId = ?1 order by id", associationId)) {
            events.tell(
                    InterventionTold.nameOf(intervention.state()),
                    intervention.id().toString(),
                    InterventionTold.of(intervention, today.today()));
        }
        for (RegisterSheet sheet :
                sheets.list("associationId = ?1 order by interventionId", associationId)) {
            events.tell(
                    "participant-plan.changed",
                    ParticipantPlanChanged.key(sheet.interventionId()),
                    ParticipantPlanChanged.of(sheet));
        }
    }
}
