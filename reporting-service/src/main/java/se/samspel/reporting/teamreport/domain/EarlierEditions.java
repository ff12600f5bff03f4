package se.samspel.reporting.teamreport.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import se.samspel.reporting.disclosure.domain.Group;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Smallness;
import se.samspel.reporting.disclosure.domain.Terms;

/**
 * What readers have of other editions, put into the system of the new one: of the same period,
 * where a figure that has changed by 1-4 tells of those few; and of all the years that hang
 * together with it, whose flows are their half-years' and whose stocks are the same days'.
 */
record EarlierEditions(
        TeamReport report, Map<GroupedTable, List<Group>> groupings, Terms terms, Earlier earlier) {

    private static final List<String> STOCKS = List.of("activeAtStart", "activeAtEnd");

    void addTo(NamedCounts whole) {
        ProtectedCounts system = whole.system();
        Map<Period, NamedCounts> halves = halves(system);
        if (!halves.isEmpty()) {
            bind(whole, report.period(), halves);
        }
        for (TeamReport year : earlier.years()) {
            bind(said(year, "year ", system), year.period(), halves);
        }
        for (ShownFigures edition : earlier.editions()) {
            Period year = edition.period();
            String part = year.equals(report.period()) ? "" : part("year ", year);
            each(edition, (count, people) -> know(system, part, count, people));
            if (year.to().plusDays(1).equals(report.period().from())) {
                stocks(edition, system, "activeAtEnd", "activeAtStart");
            } else if (report.period().to().plusDays(1).equals(year.from())) {
                stocks(edition, system, "activeAtStart", "activeAtEnd");
            }
        }
        publicStocks(system);
    }

    /** Under the new edition's own name, so that one which has changed by few is seen there. */
    private static void stocks(
            ShownFigures edition, ProtectedCounts system, String from, String to) {
        each(
                edition,
                (count, people) -> {
                    String here = count.replace(from, to);
                    if (count.contains(from) && system.has(here)) {
                        system.known(here, people);
                    }
                });
    }

    /** Last year's and next year's reports tell the stocks, whether they are given here or not. */
    private void publicStocks(ProtectedCounts system) {
        for (String stock : STOCKS) {
            String name = "stockAndFlow." + stock;
            long people = report.figures().count(name);
            if (!Smallness.PARTY.isSmall(people, terms.threshold()) && !system.hasChanged(name)) {
                system.known(name, people);
            }
        }
    }

    /** Who is there when one ends is there when the next begins. */
    private Map<Period, NamedCounts> halves(ProtectedCounts system) {
        Map<Period, NamedCounts> halves = new HashMap<>();
        NamedCounts before = null;
        for (TeamReport report : earlier.halves()) {
            NamedCounts half = said(report, "half ", system);
            halves.put(report.period(), half);
            if (before != null) {
                sameDay(before, half);
            }
            before = half;
        }
        return halves;
    }

    private static void sameDay(NamedCounts before, NamedCounts after) {
        for (String name : after.names()) {
            if (name.contains("activeAtStart")) {
                String end = name.replace("activeAtStart", "activeAtEnd");
                before.system().sum(before.in(end), List.of(after.in(name)));
            }
        }
    }

    private NamedCounts said(TeamReport part, String kind, ProtectedCounts system) {
        NamedCounts counts = NamedCounts.of(system, part(kind, part.period()));
        ReportCounts.say(part, counts, groupings);
        return counts;
    }

    private static String part(String kind, Period period) {
        return kind + period.from() + ": ";
    }

    private static void bind(NamedCounts year, Period period, Map<Period, NamedCounts> halves) {
        ProtectedCounts system = year.system();
        List<NamedCounts> two = period.halves().stream().map(halves::get).toList();
        NamedCounts first = two.getFirst();
        NamedCounts second = two.getLast();
        for (String name : year.names()) {
            if (ReportCounts.isFlow(name)) {
                system.sum(year.in(name), List.of(first.in(name), second.in(name)));
            } else if (name.contains("activeAtEnd")) {
                system.sum(year.in(name), List.of(second.in(name)));
            } else if (name.contains("activeAtStart")) {
                system.sum(year.in(name), List.of(first.in(name)));
            }
        }
    }

    private void know(ProtectedCounts system, String part, String count, long people) {
        counted(system, part, count);
        if (system.has(part + count)) {
            system.known(part + count, people);
        }
    }

    /** A group that was printed then and isn't now is still the sum of its codes. */
    private void counted(ProtectedCounts system, String part, String count) {
        if (system.has(part + count)) {
            return;
        }
        for (GroupedTable table : GroupedTable.values()) {
            Optional<Group> group = table.group(count);
            if (group.isPresent()) {
                List<String> codes =
                        group.get().codes().stream()
                                .map(code -> part + table.codes + "." + code)
                                .toList();
                long people = codes.stream().mapToLong(system::people).sum();
                system.unprinted(part + count, people, Smallness.FREE);
                system.sum(part + count, codes);
            }
        }
    }

    /** Each count that was shown, once, under the name by which it is counted. */
    private static void each(ShownFigures edition, BiConsumer<String, Long> use) {
        edition.figures().entrySet().stream()
                .filter(figure -> ReportCounts.isCount(figure.getKey()))
                .collect(
                        Collectors.toMap(
                                figure -> ReportCounts.countOf(figure.getKey()),
                                figure -> figure.getValue().longValueExact(),
                                (one, same) -> one,
                                TreeMap::new))
                .forEach(use);
    }
}
