package se.samspel.reporting.cost.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import se.samspel.kit.value.Text;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * A report that joins money with people, before it is known what of it may be shown.
 *
 * @param key of its definition
 * @param system hands over every count, printed or not, and every equation between them
 * @param told hands over what readers know of these counts from other reports
 * @param printed the counts that stand in its cells, by figure
 * @param names what its figures are called in every report on the same coverage
 * @param sections as they are under a protection
 */
public record PeopleReport(
        String key,
        Text title,
        Consumer<ProtectedCounts> system,
        Consumer<ProtectedCounts> told,
        Map<String, Long> printed,
        Map<String, String> names,
        Function<Protection, List<Section>> sections) {

    public PeopleReport {
        printed = Map.copyOf(printed);
        names = Map.copyOf(names);
    }

    /** Its counts by their shared names. */
    public Map<String, String> counts() {
        Map<String, String> counts = new TreeMap<>();
        new TreeMap<>(names).forEach((figure, name) -> counts.putIfAbsent(name, figure));
        return counts;
    }

    /** Names of figures that only these reports have: those of the same days are the same. */
    public static Map<String, String> ownNames(Map<String, Long> printed, Period period) {
        Map<String, String> names = new TreeMap<>();
        printed.keySet()
                .forEach(figure ->
                        names.put(figure, period.from() + ".." + period.to() + " " + figure));
        return names;
    }
}
