package se.samspel.funding.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.kit.time.Today;

/** Tells of all interventions of an association that has come whole. */
@ApplicationScoped
public class InterventionsTold {

    private final InterventionRepository interventions;
    private final FundingEvents events;
    private final Today today;

    InterventionsTold(InterventionRepository interventions, FundingEvents events, Today today) {
        this.interventions = interventions;
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
    }
}
