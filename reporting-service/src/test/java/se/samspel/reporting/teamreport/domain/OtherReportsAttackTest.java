package se.samspel.reporting.teamreport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.definition.domain.Vocabulary.Code;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.disclosure.domain.Terms;
import se.samspel.reporting.figures.domain.Answers;
import se.samspel.reporting.figures.domain.Elsewhere;
import se.samspel.reporting.figures.domain.Fact;
import se.samspel.reporting.figures.domain.RowFacts;
import se.samspel.reporting.figures.domain.Shown;

/** A team report beside another report, which counts the same exits in groups of its own. */
class OtherReportsAttackTest {

    private static final double WIDTH = Disclosure.THRESHOLD - 1e-6;
    private static final String TABLE = "exits.byDestination.";
    private static final Set<String> WORK_OR_REHAB =
            new TreeSet<>(Set.of("ARBETE", "ANNAN_ARBETSLIVSINRIKTAD_REHAB"));
    private static final Text ANY = Text.of("Vad?", "What?");

    @Test
    void whoWentToWorkOrRehabilitationInAnotherReportTellsOfNoFewStudents() {
        People people =
                new People()
                        .with(20, who -> who.left("2024-05-01", ExitDestination.ARBETE))
                        .with(3, who -> who.left("2024-05-01", ExitDestination.STUDIER))
                        .with(12, who -> who.left("2024-05-01", ExitDestination.ANNAT));
        TeamReport report = people.report();

        Disclosure beside = beside(people, report, Map.of(WORK_OR_REHAB, 20L));

        assertThat(Disclosure.controlled(report).figures().value("exits.goalAttained"))
                .isEqualTo("23");
        assertThat(beside.figures().value("exits.goalAttained")).isNull();
        assertThat(beside.figures().value("exits.total")).isEqualTo("35");
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aTeamReportAndAnotherTogetherTellOfNoFew(@ForAll long seed) {
        Random dice = new Random(seed);
        People people = DisclosureAttackTest.someReport(dice);
        TeamReport report = people.report();
        Map<Set<String>, Long> groups = new HashMap<>();
        for (int i = 0; i < 2; i++) {
            Set<String> group = new TreeSet<>();
            for (int code = 0; code < 1 + dice.nextInt(4); code++) {
                group.add(ExitDestination.values()[dice.nextInt(9)].name());
            }
            long size =
                    group.stream().mapToLong(code -> report.figures().count(TABLE + code)).sum();
            if (size >= Disclosure.THRESHOLD) {
                groups.put(group, size);
            }
        }

        Disclosure disclosed = beside(people, report, groups);

        Disclosure nothing =
                new Disclosure(
                        report.figures().without(figure -> true), List.of(), Disclosure.THRESHOLD);
        assertThat(learnt(report, disclosed, groups)).isSubsetOf(learnt(report, nothing, groups));
    }

    private static List<String> learnt(
            TeamReport report, Disclosure disclosed, Map<Set<String>, Long> groups) {
        ReportAttack attack = new ReportAttack(report, disclosed);
        groups.forEach(
                (codes, size) -> attack.hears(codes.stream().map(TABLE::concat).toList(), size));
        return report.figures().all().stream()
                .filter(figure -> ReportAttack.isCount(figure.name()))
                .filter(figure -> Disclosure.isSmall(figure.value().longValueExact()))
                .map(Figure::name)
                .filter(name -> attack.widthOf(name).orElse(WIDTH) < WIDTH)
                .toList();
    }

    private static Disclosure beside(
            People people, TeamReport report, Map<Set<String>, Long> groups) {
        Map<String, List<Long>> known = new TreeMap<>();
        groups.forEach((codes, size) ->
                known.put(
                        "ENROLMENT/OUT@2024-01-01..2024-12-31/exitDestination="
                                + String.join("+", codes),
                        List.of(size)));
        List<Fact> facts = people.enrolments().stream().map(OtherReportsAttackTest::fact).toList();
        Elsewhere elsewhere =
                new Elsewhere(
                        vocabulary(),
                        Map.of(),
                        known.entrySet().stream()
                                .map(each -> new Shown(each.getKey(), each.getValue().getFirst()))
                                .toList(),
                        new Answers(Map.of()),
                        new RowFacts(Map.of(Population.ENROLMENT, facts)));
        Period year = report.period();
        return Disclosure.controlled(
                report,
                Terms.USUAL,
                Earlier.of(
                                year,
                                new SharedNames(year).known(report.figures(), known),
                                days -> report)
                        .with(elsewhere));
    }

    private static Fact fact(Enrolment one) {
        Map<String, Set<String>> codes = new HashMap<>();
        codes.put("sex", Set.of(one.sex().name()));
        LocalDate left = null;
        if (one.exit() != null) {
            left = one.exit().on();
            codes.put("earlyDropout", Set.of(one.exit().earlyDropout() ? "YES" : "NO"));
            if (one.exit().destination() != null) {
                codes.put("exitDestination", Set.of(one.exit().destination().name()));
            }
        }
        return new Fact(one.startedOn(), left, null, codes, Map.of());
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(
                Map.of(
                        "sex", dimension("sex", null, List.of("KVINNA", "MAN", "OKANT")),
                        "earlyDropout", dimension("earlyDropout", ANY, List.of("YES", "NO")),
                        "exitDestination",
                                dimension(
                                        "exitDestination",
                                        ANY,
                                        Arrays.stream(ExitDestination.values())
                                                .map(Enum::name)
                                                .toList())),
                Map.of());
    }

    private static Dimension dimension(String key, @Nullable Text missing, List<String> codes) {
        return new Dimension(
                key,
                Set.of(Population.ENROLMENT),
                ANY,
                false,
                null,
                key,
                missing,
                Set.of(),
                Set.of(Coverage.Level.values()),
                codes.stream().map(code -> new Code(code, ANY)).toList());
    }
}
