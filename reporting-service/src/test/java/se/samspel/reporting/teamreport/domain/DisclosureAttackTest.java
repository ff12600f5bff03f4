package se.samspel.reporting.teamreport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.teamreport.domain.People.paidBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.access.domain.Party;

/**
 * Plays the reader who knows every sum that holds in a report, and last year's and next year's
 * stocks, and works out what can be worked out: never a group of one to four.
 */
class DisclosureAttackTest {

    private static final List<String> COLUMNS =
            List.of("activeAtStart", "enrolled", "exits", "activeAtEnd", "totalInPeriod");

    /** Names whose figures, the first taken away from the others, sum to nothing. */
    private final List<List<String>> sums = sums();

    @Test
    void noSmallGroupFollowsFromWhatIsShown() {
        // Any seed will do; a fixed one shows the same fault again.
        Random dice = new Random(2003_1210);
        for (int round = 0; round < 2000; round++) {
            TeamReport report = someReport(dice);
            Disclosure disclosed = Disclosure.controlled(report);

            List<String> givenAway =
                    known(report, disclosed).stream()
                            .filter(DisclosureAttackTest::isCount)
                            .filter(name -> Disclosure.isSmall(report.figures().count(name)))
                            .toList();

            assertThat(givenAway).as("round %d", round).isEmpty();
        }
    }

    @Test
    void whatIsShownIsTheExactFigure() {
        Random dice = new Random(5);
        for (int round = 0; round < 200; round++) {
            TeamReport report = someReport(dice);

            for (Figure shown : Disclosure.controlled(report).figures().all()) {
                if (shown.value() != null) {
                    assertThat(shown.value()).isEqualTo(report.figures().value(shown.name()));
                }
            }
        }
    }

    /** Everyone has a sex, a payer, a party, and a destination or an early dropout. */
    private static TeamReport someReport(Random dice) {
        People people = new People();
        int groups = 2 + dice.nextInt(6);
        for (int group = 0; group < groups; group++) {
            boolean man = dice.nextBoolean();
            boolean early = dice.nextInt(3) > 0;
            int exit = dice.nextInt(4);
            IncomeSource source = any(dice, IncomeSource.values());
            Party party = Party.ofMembers().get(dice.nextInt(4));
            ExitDestination destination = any(dice, ExitDestination.values());
            people.with(
                    dice.nextInt(14),
                    who -> {
                        who.started(early ? "2023-06-01" : "2024-02-01");
                        who.referredBy(party).before(paidBy(source, 24));
                        if (man) {
                            who.man();
                        }
                        if (exit == 1) {
                            who.droppedOut("2024-05-01");
                        } else if (exit > 1) {
                            who.left("2024-05-01", destination).after(paidBy(source, null));
                        }
                    });
        }
        return people.report();
    }

    private static <T> T any(Random dice, T[] values) {
        return values[dice.nextInt(values.length)];
    }

    private Set<String> known(TeamReport report, Disclosure disclosed) {
        Set<String> known = new HashSet<>();
        disclosed.figures().all().stream()
                .filter(figure -> figure.value() != null)
                .forEach(figure -> known.add(figure.name()));
        for (String stock : List.of("stockAndFlow.activeAtStart", "stockAndFlow.activeAtEnd")) {
            if (!Disclosure.isSmall(report.figures().count(stock))) {
                known.add(stock);
            }
        }
        boolean learned = true;
        while (learned) {
            learned = false;
            for (List<String> sum : sums) {
                List<String> unknown = sum.stream().filter(name -> !known.contains(name)).toList();
                learned |= unknown.size() == 1 && known.addAll(unknown);
            }
        }
        return known;
    }

    private static boolean isCount(String name) {
        return Stream.of("stockAndFlow", "bySex", "incomePayer", "referringParty", "incomeChange")
                        .anyMatch(name::startsWith)
                || name.startsWith("exits.") && !name.contains("Percent")
                || name.contains("moreThanNineYears");
    }

    private static List<List<String>> sums() {
        List<List<String>> sums = new ArrayList<>();
        for (String table : List.of("stockAndFlow.%s", "bySex.%s.KVINNA", "bySex.%s.MAN")) {
            sums.add(named(table, "totalInPeriod", "activeAtStart", "enrolled"));
            sums.add(named(table, "totalInPeriod", "exits", "activeAtEnd"));
        }
        for (String column : COLUMNS) {
            sums.add(named("bySex." + column + ".%s", "total", "KVINNA", "MAN"));
            sums.add(List.of("stockAndFlow." + column, "bySex." + column + ".total"));
        }
        for (String column : List.of("enrolled", "activeAtEnd")) {
            sums.add(
                    total("stockAndFlow." + column, "incomePayer." + column, IncomePayer.values()));
            sums.add(
                    total(
                            "stockAndFlow." + column,
                            "referringParty." + column,
                            Party.ofMembers().toArray()));
        }
        sums.add(List.of("stockAndFlow.exits", "exits.total"));
        sums.add(named("exits.%s", "total", "earlyDropouts", "excludingEarlyDropouts"));
        String withDestination = "exits.excludingEarlyDropouts";
        sums.add(total(withDestination, "exits.byDestination", ExitDestination.values()));
        sums.add(total(withDestination, "incomeChange.before", IncomePayer.values()));
        sums.add(total(withDestination, "incomeChange.after", IncomePayer.values()));
        sums.add(
                total(
                        "exits.goalAttained",
                        "exits.byDestination",
                        Arrays.stream(ExitDestination.values())
                                .filter(ExitDestination::isGoal)
                                .toArray()));
        return sums;
    }

    private static List<String> named(String pattern, String... keys) {
        return Arrays.stream(keys).map(pattern::formatted).toList();
    }

    private static List<String> total(String total, String table, Object[] codes) {
        return Stream.concat(Stream.of(total), Arrays.stream(codes).map(code -> table + "." + code))
                .toList();
    }
}
