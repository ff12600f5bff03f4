package se.samspel.reporting.teamreport.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.reporting.disclosure.domain.Group;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.disclosure.domain.Terms;

/**
 * Groups the tables so that few cells are small, and then withholds those and whatever gives them
 * away. Convention H8 on Statistics Sweden's practice.
 */
final class DisclosureControl {

    private final TeamReport report;
    private final Terms terms;
    private final Map<GroupedTable, List<Group>> groupings = new EnumMap<>(GroupedTable.class);
    private final Protection protection;

    DisclosureControl(TeamReport report, Terms terms, Earlier earlier) {
        this.report = report;
        this.terms = terms;
        for (GroupedTable table : GroupedTable.values()) {
            groupings.put(table, table.grouping(report.figures(), terms));
        }
        ProtectedCounts system = new ProtectedCounts(terms.threshold());
        NamedCounts counts = NamedCounts.of(system, "");
        ReportCounts.say(report, counts, groupings);
        new EarlierEditions(report, groupings, terms, earlier).addTo(counts);
        earlier.others().addTo(system, new SharedNames(report.period()).of(counts));
        this.protection = system.protect();
    }

    Disclosure disclose() {
        List<Figure> figures = new ArrayList<>();
        List<String> withheld = new ArrayList<>();
        Set<String> coarsened = new HashSet<>();
        groupings.forEach((table, grouping) -> coarsened.addAll(table.coarsened(grouping)));
        for (Figure figure : all()) {
            boolean hidden =
                    coarsened.contains(figure.name())
                            || !protection.shows(ReportCounts.countOf(figure.name()));
            if (hidden) {
                withheld.add(figure.name());
            }
            figures.add(hidden ? figure.withheld() : figure);
        }
        return new Disclosure(Figures.of(figures), withheld, terms.threshold());
    }

    /** The report's figures, and its tables once more by group. */
    private List<Figure> all() {
        List<Figure> all = new ArrayList<>(report.figures().all());
        groupings.forEach((table, grouping) -> {
            for (Group group : grouping) {
                long people =
                        group.codes().stream()
                                .mapToLong(code -> report.figures().count(table.codes + "." + code))
                                .sum();
                all.add(Figure.of(table.groups + "." + group.code(), people));
            }
        });
        return all;
    }
}
