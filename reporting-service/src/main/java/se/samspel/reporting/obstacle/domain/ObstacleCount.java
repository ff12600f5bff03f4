package se.samspel.reporting.obstacle.domain;

import java.util.List;
import se.samspel.reporting.teamreport.domain.Disclosure;

/**
 * How many obstacles of one level and category.
 *
 * @param handled those of them that something has been done about
 */
public record ObstacleCount(ObstacleLevel level, String category, long count, long handled) {

    boolean hasSmallFigure() {
        return List.of(count, handled, count - handled).stream().anyMatch(Disclosure::isSmall);
    }
}
