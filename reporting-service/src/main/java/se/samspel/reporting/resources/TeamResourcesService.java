package se.samspel.reporting.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.resources.domain.TeamResources;
import se.samspel.reporting.teamreport.domain.Period;

/** Reads what a team is staffed with: facts of organisations, the same for every reader. */
@ApplicationScoped
class TeamResourcesService {

    private final Interventions interventions;
    private final SeatRows rows;

    TeamResourcesService(Interventions interventions, SeatRows rows) {
        this.interventions = interventions;
        this.rows = rows;
    }

    @Transactional
    TeamResources resources(UUID interventionId, Period period) {
        UUID id = interventions.readable(interventionId).id();
        return TeamResources.of(period, rows.seats(id, period), rows.steeringGroup(id, period));
    }
}
