package se.samspel.reporting.obstacle.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.disclosure.domain.Smallness;
import se.samspel.reporting.teamreport.domain.Disclosure;

/**
 * Obstacles by level and category as one system: few of the individual level may follow from
 * nothing that is shown here or has been in other reports.
 */
final class ObstacleControl {

    private static final String TOTAL = "total";

    private static final String ALL = "all";
    private static final List<String> FIGURES = List.of("", ".handled", ".open");

    private final List<ObstacleCount> counts;
    private final Protection protection;

    /**
     * @param known what readers have of them from other reports
     */
    ObstacleControl(List<ObstacleCount> counts, List<Told> known) {
        this.counts = counts;
        ProtectedCounts system = system();
        known.forEach(told ->
                system.known(told.level() == null ? TOTAL : told.level().name(), told.obstacles()));
        this.protection = system.protect();
    }

    boolean showsTotal() {
        return protection.shows(TOTAL);
    }

    /** A level is shown whole or not at all. */
    boolean shows(ObstacleLevel level) {
        return Stream.concat(Stream.of(level.name()), of(level).stream().map(ObstacleControl::name))
                .allMatch(name -> protection.shows(name) && protection.shows(name + ".handled"));
    }

    private ProtectedCounts system() {
        var system = new ProtectedCounts(Disclosure.THRESHOLD);
        for (ObstacleLevel level : ObstacleLevel.values()) {
            count(system, level.name(), of(level), level);
            of(level).forEach(each -> count(system, name(each), List.of(each), level));
            for (String figure : FIGURES) {
                system.sum(
                        level + figure,
                        of(level).stream().map(each -> name(each) + figure).toList());
            }
        }
        // The total gives way before a level does: it is told once more under another name.
        system.unprinted(ALL, sum(counts, ObstacleCount::count), Smallness.FREE);
        system.count(TOTAL, system.people(ALL), Smallness.FREE);
        system.sum(ALL, Arrays.stream(ObstacleLevel.values()).map(Enum::name).toList());
        return system.sum(ALL, List.of(TOTAL));
    }

    private static void count(
            ProtectedCounts system, String name, List<ObstacleCount> those, ObstacleLevel level) {
        Smallness smallness = level == ObstacleLevel.INDIVIDUAL ? Smallness.PARTY : Smallness.FREE;
        long handled = sum(those, ObstacleCount::handled);
        system.count(name, sum(those, ObstacleCount::count), smallness);
        system.count(name + ".handled", handled, smallness);
        system.unprinted(name + ".open", system.people(name) - handled, smallness);
        system.sum(name, List.of(name + ".handled", name + ".open"));
    }

    private List<ObstacleCount> of(ObstacleLevel level) {
        return counts.stream().filter(each -> each.level() == level).toList();
    }

    private static String name(ObstacleCount count) {
        return count.level() + "/" + count.category();
    }

    private static long sum(List<ObstacleCount> those, ToLongFunction<ObstacleCount> figure) {
        return those.stream().mapToLong(figure).sum();
    }
}
