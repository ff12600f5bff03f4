package se.samspel.reporting.teamreport.domain;

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
 * where a figure that has changed by 1-4 tells of those few; of a period that shares half a year,
 * whose flows are its two half-years'; and of the neighbouring years, whose stocks are the same.
 */
record EarlierEditions(
        TeamReport report,
        Map<GroupedTable, List<Group>> groupings,
        Terms terms,
        List<ShownFigures> editions) {

    private static final String FIRST = "first half: ";
    private static final String SECOND = "second half: ";
    private static final List<String> STOCKS = List.of("activeAtStart", "activeAtEnd");

    void addTo(NamedCounts whole) {
        ProtectedCounts system = whole.system();
        if (editions.stream().anyMatch(this::sharesHalf)) {
            halves(whole);
        }
        for (ShownFigures edition : editions) {
            Period other = edition.period();
            if (other.equals(report.period())) {
                each(edition, (count, people) -> know(system, "", count, people));
            } else if (other.to().plusDays(1).equals(report.period().from())) {
                stocks(edition, system, "activeAtEnd", "activeAtStart");
            } else if (report.period().to().plusDays(1).equals(other.from())) {
                stocks(edition, system, "activeAtStart", "activeAtEnd");
            } else if (sharesHalf(edition)) {
                overlap(edition, system);
            }
        }
        publicStocks(system);
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

    private boolean sharesHalf(ShownFigures edition) {
        return report.halves().size() == 2
                && (endsWithFirst(edition.period()) || startsWithSecond(edition.period()));
    }

    private boolean endsWithFirst(Period other) {
        return other.isCommonYear() && other.to().equals(report.halves().getFirst().period().to());
    }

    private boolean startsWithSecond(Period other) {
        return other.isCommonYear()
                && other.from().equals(report.halves().getLast().period().from());
    }

    private void halves(NamedCounts whole) {
        ProtectedCounts system = whole.system();
        NamedCounts first = NamedCounts.of(system, FIRST);
        NamedCounts second = NamedCounts.of(system, SECOND);
        ReportCounts.say(report.halves().getFirst(), first, groupings);
        ReportCounts.say(report.halves().getLast(), second, groupings);
        for (String name : whole.names()) {
            if (ReportCounts.isFlow(name)) {
                system.sum(name, List.of(first.in(name), second.in(name)));
            } else if (name.contains("activeAtEnd")) {
                system.sum(name, List.of(second.in(name)));
            } else if (name.contains("activeAtStart")) {
                system.sum(name, List.of(first.in(name)));
                String middle = name.replace("activeAtStart", "activeAtEnd");
                system.sum(first.in(middle), List.of(second.in(name)));
            }
        }
    }

    private void overlap(ShownFigures edition, ProtectedCounts system) {
        boolean first = endsWithFirst(edition.period());
        String half = first ? FIRST : SECOND;
        String day = first ? "activeAtEnd" : "activeAtStart";
        String other = "of " + edition.period() + " " + editions.indexOf(edition) + ": ";
        each(
                edition,
                (count, people) -> {
                    counted(system, half, count);
                    if (!system.has(half + count)) {
                        return;
                    }
                    if (count.contains(day)) {
                        system.known(half + count, people);
                    } else if (ReportCounts.isFlow(count)) {
                        twoHalves(system, half + count, other + count, people);
                    }
                });
    }

    private static void twoHalves(ProtectedCounts system, String half, String other, long whole) {
        long others = whole - system.people(half);
        // Corrected since by more than all of it: then it says nothing of the half-year.
        if (others >= 0) {
            system.known(other + " whole", whole);
            system.unprinted(other, others, Smallness.PARTY);
            system.sum(other + " whole", List.of(half, other));
        }
    }

    private void stocks(ShownFigures edition, ProtectedCounts system, String from, String to) {
        each(
                edition,
                (count, people) -> {
                    String here = count.replace(from, to);
                    if (count.contains(from) && system.has(here)) {
                        system.known(here, people);
                    }
                });
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
