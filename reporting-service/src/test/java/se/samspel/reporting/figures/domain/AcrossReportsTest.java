package se.samspel.reporting.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.figures.domain.Defined.row;
import static se.samspel.reporting.figures.domain.Defined.wentTo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.math3.optim.linear.Relationship;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.disclosure.domain.Attacker;
import se.samspel.reporting.disclosure.domain.Hierarchies;
import se.samspel.reporting.disclosure.domain.Smallness;

/** No reader of several reports on the same people learns of few in them from all together. */
class AcrossReportsTest {

    private static final double WIDTH = 5 - 1e-6;
    private static final List<String> SEXES = List.of("KVINNA", "MAN", "OKANT");
    private static final List<String> DESTINATIONS = Hierarchies.EXIT_DESTINATION.finest().codes();

    @Test
    void aGroupInOneReportAndPartOfItInAnotherTellOfNoFewInTheRest() {
        Defined group = new Defined().left(20, "KVINNA", "ARBETE").left(3, "KVINNA", "STUDIER");
        group.left(12, "KVINNA", "ANNAT");
        Defined part = group.anew();
        group.asking(null, "NONE", wentTo("ARBETE", "STUDIER"));
        part.asking(null, "NONE", wentTo("ARBETE"));

        assertThat(shown(group)).isEqualTo("23");
        assertThat(shown(part)).isEqualTo("20");
        assertThat(shown(part, group)).isEqualTo("x");
        assertThat(shown(group, part)).isEqualTo("x");
    }

    @Test
    void allInOneReportAndAllButOneCodeInAnotherTellOfNoFewOfThatCode() {
        Defined all = new Defined().left(20, "KVINNA", "ARBETE").left(12, "MAN", "ANNAT");
        all.left(3, "MAN", "FLYTTAT");
        Defined most = all.anew();
        all.asking(null, "NONE", Defined.people());
        most.asking(null, "NONE", wentTo("ARBETE", "ANNAT"));

        assertThat(shown(all)).isEqualTo("35");
        assertThat(shown(most)).isEqualTo("32");
        assertThat(shown(most, all)).isEqualTo("x");
        assertThat(shown(all, most)).isEqualTo("x");
    }

    @Test
    void whereEveryPartIsLargeReportsStayAsTheyAre() {
        Defined group = new Defined().left(20, "KVINNA", "ARBETE").left(9, "KVINNA", "STUDIER");
        group.left(12, "KVINNA", "ANNAT").left(8, "KVINNA", null);
        Defined part = group.anew();
        group.asking(null, "NONE", Defined.people(), wentTo("ARBETE", "STUDIER"));
        part.asking(null, "NONE", wentTo("ARBETE"));

        assertThat(shown(part, group)).isEqualTo("20");
        assertThat(shown(group, part)).isEqualTo("49 29");
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void severalReportsTogetherTellOfNoFew(@ForAll long seed) {
        Random dice = new Random(seed);
        List<Defined> reports = reports(dice);
        Set<Shown> told = new LinkedHashSet<>();
        for (Defined report : reports) {
            told.addAll(report.controlled(told.toArray(Shown[]::new)).shown());
        }

        assertThat(few(reports).stream().filter(name -> isLearnt(name, told)))
                .as(told.toString())
                .isEmpty();
    }

    private static boolean isLearnt(String name, Set<Shown> told) {
        Attacker reader = new Attacker().sums(name, people(name));
        told.forEach(each ->
                reader.hears(
                        people(each.name()).stream()
                                .collect(Collectors.toMap(who -> who, who -> 1.0)),
                        Relationship.EQ,
                        each.people()));
        return reader.widthOf(name).orElse(WIDTH) < WIDTH;
    }

    /** One to four of whom some report counts, or who went to one place. */
    private static Set<String> few(List<Defined> reports) {
        Set<Ask> asks = new HashSet<>();
        reports.forEach(report -> asks.addAll(report.asks()));
        reports.getFirst()
                .anew()
                .asking("exitDestination", "NONE", Defined.people())
                .asks()
                .forEach(asks::add);
        Facts facts = reports.getFirst().facts();
        return asks.stream()
                .filter(ask -> Smallness.PARTY.isSmall(facts.answer(ask).people(), 5))
                .map(Ask::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whom a count is of, by where they went and their sex. */
    private static List<String> people(String name) {
        List<Condition> conditions = AskName.read(name).orElseThrow().conditions();
        List<String> people = new ArrayList<>();
        for (String sex : SEXES) {
            for (String destination : DESTINATIONS) {
                Map<String, Set<String>> codes =
                        Map.of("sex", Set.of(sex), "exitDestination", Set.of(destination));
                if (conditions.stream().allMatch(each -> each.holds(codes.get(each.dimension())))) {
                    people.add(destination + "/" + sex);
                }
            }
            if (conditions.stream()
                    .allMatch(each ->
                            each.holds(each.dimension().equals("sex") ? Set.of(sex) : Set.of()))) {
                people.add("unknown/" + sex);
            }
        }
        return people;
    }

    private static List<Defined> reports(Random dice) {
        Defined people = new Defined();
        int size = 3 + dice.nextInt(20);
        for (String sex : SEXES.subList(0, dice.nextInt(3) == 0 ? 3 : 2)) {
            for (int i = 0; i < 5; i++) {
                people.left(dice.nextInt(size), sex, anywhere(dice));
            }
            people.left(dice.nextInt(3) == 0 ? dice.nextInt(size) : 0, sex, null);
        }
        return IntStream.range(0, 2 + dice.nextInt(2))
                .mapToObj(i -> asking(people.anew(), dice))
                .toList();
    }

    private static Defined asking(Defined report, Random dice) {
        return switch (dice.nextInt(4)) {
            case 0 -> report.asking(null, "NONE", Defined.people(), group(dice));
            case 1 -> report.asking("sex", "NONE", Defined.people(), group(dice));
            case 2 -> report.asking("exitDestination", any(dice, "NONE", "SEX"), Defined.people());
            default -> report.asking(null, "SEX", group(dice));
        };
    }

    private static Measure group(Random dice) {
        return wentTo(
                IntStream.range(0, 1 + dice.nextInt(3))
                        .mapToObj(i -> anywhere(dice))
                        .distinct()
                        .toArray(String[]::new));
    }

    private static String anywhere(Random dice) {
        return DESTINATIONS.get(dice.nextInt(5));
    }

    private static String any(Random dice, String... values) {
        return values[dice.nextInt(values.length)];
    }

    private static String shown(Defined report, Defined... earlier) {
        Shown[] known =
                Stream.of(earlier)
                        .flatMap(each -> each.controlled().shown().stream())
                        .toArray(Shown[]::new);
        return row(report.controlled(known).sections().getFirst(), "ALL");
    }
}
