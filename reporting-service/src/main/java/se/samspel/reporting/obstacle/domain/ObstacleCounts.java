package se.samspel.reporting.obstacle.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Obstacles by level and category. An obstacle is no person, but few of the individual level can
 * tell of one: others than the host get a level whole or not at all, and then no total either.
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

    /**
     * What others get.
     *
     * @param known what they have from other reports
     */
    public static ObstacleCounts controlled(List<ObstacleCount> counts, List<Told> known) {
        ObstacleControl control = new ObstacleControl(counts, known);
        List<Level> levels = new ArrayList<>();
        List<String> withheld = new ArrayList<>();
        for (ObstacleLevel level : ObstacleLevel.values()) {
            boolean shown = control.shows(level);
            levels.add(shown ? Level.of(level, of(level, counts)) : Level.withheld(level));
            if (!shown) {
                withheld.add("/levels/" + level.ordinal());
            }
        }
        boolean whole = withheld.isEmpty() && control.showsTotal();
        if (!whole) {
            withheld.addFirst("/total");
        }
        return new ObstacleCounts(whole ? total(counts) : null, levels, withheld);
    }

    private static List<ObstacleCount> of(ObstacleLevel level, List<ObstacleCount> counts) {
        return counts.stream().filter(each -> each.level() == level).toList();
    }

    private static long total(List<ObstacleCount> counts) {
        return counts.stream().mapToLong(ObstacleCount::count).sum();
    }
}
