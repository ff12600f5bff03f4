package se.samspel.reporting.projection.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What stands in the way of an intervention, without the words. */
public record RecordedObstacle(
        UUID obstacleId,
        long version,
        UUID interventionId,
        String level,
        String category,
        LocalDate noticedOn,
        String state) {

    public boolean isHandled() {
        return state.equals("HANDLED");
    }

    public Map<String, Object> facets() {
        return new Facets()
                .one("level", level)
                .one("category", category)
                .yesNo("handled", isHandled())
                .byDimension();
    }
}
