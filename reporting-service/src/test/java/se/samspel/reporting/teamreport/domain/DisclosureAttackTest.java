package se.samspel.reporting.teamreport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.teamreport.domain.People.paidBy;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.access.domain.Party;

/** No reader with a solver learns a small group more exactly than an interval of five. */
class DisclosureAttackTest {

    private static final double WIDTH = Disclosure.THRESHOLD - 1e-6;

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void noSmallGroupFollowsFromWhatIsShown(@ForAll long seed) {
        TeamReport report = someReport(new Random(seed)).report();
        Disclosure disclosed = Disclosure.controlled(report);

        assertThat(givenAway(report, disclosed)).isEmpty();
    }

    @Test
    void ofAReportWithOnlyTheSmallFiguresBlackenedTheSameReaderLearnsThem() {
        TeamReport report = new People().with(20, who -> {}).with(3, People.Person::man).report();
        Disclosure blackened =
                new Disclosure(
                        report.figures()
                                .without(figure ->
                                        ReportAttack.isCount(figure.name())
                                                && isSmall(report, figure.name())),
                        List.of(),
                        Disclosure.THRESHOLD);

        assertThat(givenAway(report, blackened)).contains("bySex.activeAtEnd.MAN");
    }

    private static List<String> givenAway(TeamReport report, Disclosure disclosed) {
        ReportAttack attack = new ReportAttack(report, disclosed);
        return report.figures().all().stream()
                .map(Figure::name)
                .filter(ReportAttack::isCount)
                .filter(name -> isSmall(report, name))
                .filter(name -> attack.widthOf(name).orElse(WIDTH) < WIDTH)
                .toList();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void whatIsShownIsTheExactFigure(@ForAll long seed) {
        TeamReport report = someReport(new Random(seed)).report();

        for (Figure shown : Disclosure.controlled(report).figures().all()) {
            if (shown.value() != null && report.figures().has(shown.name())) {
                assertThat(shown.value()).isEqualTo(report.figures().value(shown.name()));
            }
        }
    }

    /** Few always; nobody too, where that tells something of those who are there. */
    private static boolean isSmall(TeamReport report, String name) {
        long people = report.figures().count(name);
        return Disclosure.isSmall(people)
                || people == 0
                        && (name.startsWith("incomePayer.enrolled")
                                        && report.figures().count("stockAndFlow.enrolled") > 0
                                || name.startsWith("incomePayer.activeAtEnd")
                                        && report.figures().count("stockAndFlow.activeAtEnd") > 0
                                || name.startsWith("exits.byDestination")
                                        && report.figures().count("exits.excludingEarlyDropouts")
                                                > 0);
    }

    /** Everyone has a sex, a payer, a party, and a destination or an early dropout. */
    static People someReport(Random dice) {
        People people = new People();
        int groups = 2 + dice.nextInt(8);
        int size = List.of(3, 8, 14, 60).get(dice.nextInt(4));
        for (int group = 0; group < groups; group++) {
            boolean man = dice.nextBoolean();
            boolean early = dice.nextInt(3) > 0;
            int exit = dice.nextInt(4);
            int months = dice.nextInt(5) == 0 ? 130 : 24;
            IncomeSource source = any(dice, IncomeSource.values());
            Party party = Party.ofMembers().get(dice.nextInt(4));
            ExitDestination destination = any(dice, ExitDestination.values());
            people.with(
                    dice.nextInt(size),
                    who -> {
                        who.started(early ? "2023-06-01" : "2024-02-01");
                        who.referredBy(party).before(paidBy(source, months));
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
        return people;
    }

    private static <T> T any(Random dice, T[] values) {
        return values[dice.nextInt(values.length)];
    }
}
