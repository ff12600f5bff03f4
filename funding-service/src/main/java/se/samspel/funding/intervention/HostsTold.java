package se.samspel.funding.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.kit.time.Today;

/** Tells of interventions that have another host now. */
@ApplicationScoped
public class HostsTold {

    private final InterventionRepository interventions;
    private final FundingEvents events;
    private final Today today;

    HostsTold(InterventionRepository interventions, FundingEvents events, Today today) {
        this.interventions = interventions;
        this.events = events;
        this.today = today;
    }

    /** Call when the rows are changed; none of these may have been read before. */
    public void tell(List<UUID> ids) {
        for (Intervention intervention : interventions.list("id in ?1", ids)) {
            events.tell(
                    InterventionTold.nameOf(intervention.state()),
                    intervention.id().toString(),
                    InterventionTold.of(intervention, today.today()));
        }
    }
}
