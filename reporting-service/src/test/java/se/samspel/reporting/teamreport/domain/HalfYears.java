package se.samspel.reporting.teamreport.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.reporting.disclosure.domain.Attacker;

/** A reader of several years' reports that share half-years: of exits and the enrolled, by sex. */
final class HalfYears {

    private static final List<String> COLUMNS =
            List.of("activeAtStart", "enrolled", "totalInPeriod", "exits", "activeAtEnd");
    private static final List<String> ROWS = List.of("KVINNA", "MAN", "total");
    private static final double WIDTH = Disclosure.THRESHOLD - 1e-6;

    private final Attacker attacker = new Attacker();
    private final Set<Period> heard = new LinkedHashSet<>();
    private final People people;

    HalfYears(People people) {
        this.people = people;
    }

    HalfYears reads(Period year, Disclosure disclosed) {
        structure(year);
        Period first = half(year.halves().getFirst());
        Period second = half(year.halves().getLast());
        for (String row : ROWS) {
            for (String flow : List.of("enrolled", "exits")) {
                attacker.sums(
                        name(year, flow, row),
                        List.of(name(first, flow, row), name(second, flow, row)));
            }
            same(name(year, "activeAtStart", row), name(first, "activeAtStart", row));
            same(name(year, "activeAtEnd", row), name(second, "activeAtEnd", row));
        }
        disclosed.figures().all().stream()
                .filter(figure -> figure.value() != null && figure.name().startsWith("bySex."))
                .forEach(figure ->
                        attacker.hears(year + figure.name(), figure.value().doubleValue()));
        for (String stock : List.of("activeAtStart", "activeAtEnd")) {
            long there = people.report(year).figures().count("stockAndFlow." + stock);
            if (!Disclosure.isSmall(there)) {
                attacker.hears(name(year, stock, "total"), there);
            }
        }
        return this;
    }

    /** Small flows of the years and half-years that are known more exactly than they may be. */
    List<String> learnt() {
        return heard.stream()
                .flatMap(period ->
                        people.report(period).figures().all().stream()
                                .filter(figure -> isFlow(figure.name()))
                                .filter(figure -> Disclosure.isSmall(figure.value().longValue()))
                                .map(figure -> period + figure.name()))
                .filter(name -> attacker.widthOf(name).orElse(WIDTH) < WIDTH)
                .toList();
    }

    private static boolean isFlow(String name) {
        return name.startsWith("bySex.exits") || name.startsWith("bySex.enrolled");
    }

    /** Who is there when one ends is there when the next begins. */
    private Period half(Period half) {
        if (!heard.contains(half)) {
            structure(half);
            for (Period other : List.copyOf(heard)) {
                for (String row : ROWS) {
                    if (other.to().plusDays(1).equals(half.from())) {
                        same(name(other, "activeAtEnd", row), name(half, "activeAtStart", row));
                    } else if (half.to().plusDays(1).equals(other.from())) {
                        same(name(half, "activeAtEnd", row), name(other, "activeAtStart", row));
                    }
                }
            }
        }
        return half;
    }

    private void structure(Period period) {
        heard.add(period);
        for (String column : COLUMNS) {
            attacker.sums(
                    name(period, column, "total"),
                    List.of(name(period, column, "KVINNA"), name(period, column, "MAN")));
        }
        for (String row : ROWS) {
            attacker.sums(
                    name(period, "totalInPeriod", row),
                    List.of(name(period, "activeAtStart", row), name(period, "enrolled", row)));
            attacker.sums(
                    name(period, "totalInPeriod", row),
                    List.of(name(period, "exits", row), name(period, "activeAtEnd", row)));
        }
    }

    private void same(String one, String other) {
        attacker.sums(one, List.of(other));
    }

    private static String name(Period period, String column, String row) {
        return period + "bySex." + column + "." + row;
    }

    static People someone(Random dice) {
        People people = new People();
        for (String start : List.of("2023-02-01", "2023-09-01", "2024-03-01", "2024-09-01")) {
            for (String end :
                    List.of("2023-10-01", "2024-04-01", "2024-10-01", "2025-03-01", "2026-01-01")) {
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
