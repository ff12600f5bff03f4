package se.samspel.reporting.obstacle.domain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Obstacles by level and category. An obstacle is no person, but few of the individual level can
 * tell of one: others than the host get that level whole or not at all, and then no total either.
 *
 * @param total nothing where a level is withheld
 */
public record ObstacleCounts(@Nullable Long total, List<Level> levels, List<String> withheld) {

    public ObstacleCounts {
        levels = List.copyOf(levels);
        withheld = List.copyOf(withheld);
    }

    /**
     * One level.
     *
     * @param count nothing where the level is withheld, as the others
     */
    public record Level(
            ObstacleLevel level,
            @Nullable Long count,
            @Nullable Long handled,
            @Nullable List<ObstacleCount> categories) {

        private static Level of(ObstacleLevel level, List<ObstacleCount> counts) {
            return new Level(
                    level,
                    counts.stream().mapToLong(ObstacleCount::count).sum(),
                    counts.stream().mapToLong(ObstacleCount::handled).sum(),
                    counts);
        }

        private static Level withheld(ObstacleLevel level) {
            return new Level(level, null, null, null);
        }
    }

    /** Everything, for the host. */
    public static ObstacleCounts exact(List<ObstacleCount> counts) {
        List<Level> levels =
                Arrays.stream(ObstacleLevel.values())
                        .map(level -> Level.of(level, of(level, counts)))
                        .toList();
        return new ObstacleCounts(total(counts), levels, List.of());
    }

    /** What others get. */
    public static ObstacleCounts controlled(List<ObstacleCount> counts) {
        if (of(ObstacleLevel.INDIVIDUAL, counts).stream()
                .noneMatch(ObstacleCount::hasSmallFigure)) {
            return exact(counts);
        }
        List<Level> levels =
                Arrays.stream(ObstacleLevel.values())
                        .map(level ->
                                level == ObstacleLevel.INDIVIDUAL
                                        ? Level.withheld(level)
                                        : Level.of(level, of(level, counts)))
                        .toList();
        return new ObstacleCounts(null, levels, List.of("/total", "/levels/0"));
    }

    private static List<ObstacleCount> of(ObstacleLevel level, List<ObstacleCount> counts) {
        return counts.stream().filter(each -> each.level() == level).toList();
    }

    private static long total(List<ObstacleCount> counts) {
        return counts.stream().mapToLong(ObstacleCount::count).sum();
    }
}
