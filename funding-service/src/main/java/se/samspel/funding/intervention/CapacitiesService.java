package se.samspel.funding.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.intervention.domain.Capacities;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;

/** Sets and shows how many places an intervention has from which day on. */
@ApplicationScoped
class CapacitiesService {

    private final InterventionRepository interventions;
    private final FundingEvents events;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Today today;
    private final Clock clock;

    CapacitiesService(
            InterventionRepository interventions,
            FundingEvents events,
            CurrentCaller caller,
            IfMatch ifMatch,
            Today today,
            Clock clock) {
        this.interventions = interventions;
        this.events = events;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome set(UUID id, CapacitiesRequest request) {
        caller.association();
        Intervention intervention = interventions.toChange(id);
        boolean isNew = intervention.capacitiesVersion() == 0;
        ifMatch.checkPut(isNew ? null : intervention.capacitiesVersion());
        Capacities capacities = request.capacities();
        intervention.setCapacities(capacities, clock.instant());
        interventions.flush();
        events.tell(
                InterventionTold.nameOfChange(intervention.state()),
                id.toString(),
                InterventionTold.of(intervention, today.today()));
        return Outcome.put(
                isNew,
                CapacitiesView.of(intervention),
                "/interventions/" + id + "/capacities",
                intervention.capacitiesVersion());
    }

    @Transactional
    CapacitiesView read(UUID id) {
        Intervention intervention = interventions.visible(id);
        if (intervention.capacitiesVersion() == 0) {
            throw Problem.notFound();
        }
        return CapacitiesView.of(intervention);
    }
}
