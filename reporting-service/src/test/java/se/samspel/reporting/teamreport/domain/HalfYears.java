package se.samspel.reporting.teamreport.domain;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import se.samspel.reporting.disclosure.domain.Attacker;

/** A reader of two years' reports that share a half-year: of exits and the enrolled, by sex. */
final class HalfYears {

    private static final List<String> COLUMNS =
            List.of("activeAtStart", "enrolled", "totalInPeriod", "exits", "activeAtEnd");
    private static final List<String> ROWS = List.of("KVINNA", "MAN", "total");

    private final Attacker attacker = new Attacker();
    private final TeamReport report;

    HalfYears(TeamReport report, Disclosure disclosed) {
        this.report = report;
        hear("", disclosed);
        structure("");
        structure("shared ");
        structure("second ");
        for (String row : ROWS) {
            for (String flow : List.of("enrolled", "exits")) {
                attacker.sums(
                        name("", flow, row),
                        List.of(name("shared ", flow, row), name("second ", flow, row)));
            }
            same(name("", "activeAtStart", row), name("shared ", "activeAtStart", row));
            same(name("shared ", "activeAtEnd", row), name("second ", "activeAtStart", row));
            same(name("second ", "activeAtEnd", row), name("", "activeAtEnd", row));
        }
        for (String stock : List.of("activeAtStart", "activeAtEnd")) {
            long people = report.figures().count("stockAndFlow." + stock);
            if (!Disclosure.isSmall(people)) {
                attacker.hears(name("", stock, "total"), people);
            }
        }
    }

    /** The year that ends with the shared half-year. */
    HalfYears and(TeamReport earlier, Disclosure disclosed) {
        hear("earlier ", disclosed);
        structure("earlier ");
        structure("before ");
        for (String row : ROWS) {
            for (String flow : List.of("enrolled", "exits")) {
                attacker.sums(
                        name("earlier ", flow, row),
                        List.of(name("before ", flow, row), name("shared ", flow, row)));
            }
            same(name("earlier ", "activeAtEnd", row), name("shared ", "activeAtEnd", row));
            same(name("before ", "activeAtEnd", row), name("", "activeAtStart", row));
            same(name("before ", "activeAtStart", row), name("earlier ", "activeAtStart", row));
        }
        return this;
    }

    static boolean isFlow(String name) {
        return name.startsWith("bySex.exits") || name.startsWith("bySex.enrolled");
    }

    long inSharedHalf(String name) {
        return report.halves().getFirst().figures().count(name);
    }

    double widthOfShared(String name) {
        return attacker.widthOf("shared " + name).orElse(Disclosure.THRESHOLD);
    }

    double widthOf(String name) {
        return attacker.widthOf(name).orElse(Disclosure.THRESHOLD);
    }

    private void hear(String report, Disclosure disclosed) {
        disclosed.figures().all().stream()
                .filter(figure -> figure.value() != null && figure.name().startsWith("bySex."))
                .forEach(figure ->
                        attacker.hears(report + figure.name(), figure.value().doubleValue()));
    }

    private void structure(String report) {
        for (String column : COLUMNS) {
            attacker.sums(
                    name(report, column, "total"),
                    List.of(name(report, column, "KVINNA"), name(report, column, "MAN")));
        }
        for (String row : ROWS) {
            attacker.sums(
                    name(report, "totalInPeriod", row),
                    List.of(name(report, "activeAtStart", row), name(report, "enrolled", row)));
            attacker.sums(
                    name(report, "totalInPeriod", row),
                    List.of(name(report, "exits", row), name(report, "activeAtEnd", row)));
        }
    }

    private void same(String one, String other) {
        attacker.sums(one, List.of(other));
    }

    private static String name(String report, String column, String row) {
        return report + "bySex." + column + "." + row;
    }

    static People someone(Random dice) {
        People people = new People();
        for (String start : List.of("2023-02-01", "2023-09-01", "2024-03-01", "2024-09-01")) {
            for (String end : List.of("2023-10-01", "2024-04-01", "2024-10-01", "2026-01-01")) {
                Stream.of(true, false)
                        .filter(sex -> start.compareTo(end) < 0)
                        .forEach(man ->
                                people.with(
                                        dice.nextInt(dice.nextBoolean() ? 4 : 12),
                                        who -> {
                                            who.started(start).left(end, ExitDestination.ANNAT);
                                            if (man) {
                                                who.man();
                                            }
                                        }));
            }
        }
        return people;
    }
}
