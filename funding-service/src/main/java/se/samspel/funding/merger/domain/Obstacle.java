package se.samspel.funding.merger.domain;

import java.util.List;

/**
 * Something in a merger's way.
 *
 * @param about months, account numbers, organisation numbers, names or a count, as the code says
 */
public record Obstacle(ObstacleCode code, List<String> about) {

    /** What there is of a code; none where there is nothing of it. */
    static List<Obstacle> of(ObstacleCode code, List<String> about) {
        return about.isEmpty() ? List.of() : List.of(new Obstacle(code, List.copyOf(about)));
    }
}
