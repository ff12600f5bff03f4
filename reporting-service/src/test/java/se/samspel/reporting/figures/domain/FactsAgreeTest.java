package se.samspel.reporting.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;

/** Monthly figures answer as the rows that they were summed from. */
class FactsAgreeTest {

    private static final Days YEAR =
            new Days(LocalDate.parse("2024-07-01"), LocalDate.parse("2025-06-30"));

    @Property(tries = 200)
    void aSumOfMonthsIsWhatTheRowsSay(
            @ForAll("facts") List<Fact> facts,
            @ForAll Cohort cohort,
            @ForAll("some") Set<Condition> of) {
        if (cohort == Cohort.EXITS_WITHOUT_DROPOUTS) {
            return;
        }
        Ask ask = new Ask(Population.ENROLMENT, cohort, YEAR, List.copyOf(of), null);

        assertThat(new MonthlyFacts(summed(facts)).answer(ask))
                .isEqualTo(new RowFacts(Map.of(Population.ENROLMENT, facts)).answer(ask));
    }

    @Property(tries = 100)
    void aSumOfAnAmountIsWhatTheRowsSay(@ForAll("facts") List<Fact> facts) {
        Ask ask =
                new Ask(
                        Population.ENROLMENT,
                        Cohort.EXITS,
                        YEAR,
                        List.of(Condition.in("sex", List.of("KVINNA"))),
                        "days");

        assertThat(new MonthlyFacts(summed(facts)).answer(ask))
                .isEqualTo(new RowFacts(Map.of(Population.ENROLMENT, facts)).answer(ask));
    }

    @Test
    void thePartsOfAnAreaAreThoseOfItsFigures() {
        YearMonth month = YearMonth.parse("2024-07");
        MonthlyFacts facts =
                new MonthlyFacts(
                        List.of(
                                new MonthlyFigure(
                                        "b", month, Population.QUEUE, true, "", "", "", 1, 0),
                                new MonthlyFigure(
                                        "a", month, Population.MEETING, true, "", "", "", 1, 0)));

        assertThat(facts.codes(Population.QUEUE, "part")).containsExactly("b");
    }

    @Provide
    Arbitrary<Set<Condition>> some() {
        return Arbitraries.of(
                Set.of(),
                Set.of(Condition.in("sex", List.of("MAN"))),
                Set.of(Condition.in("color", List.of("RED"))),
                Set.of(Condition.in("color", List.of("RED", "BLUE"))),
                Set.of(Condition.known("color")),
                Set.of(Condition.unknown("color")),
                Set.of(Condition.unknown("color"), Condition.in("sex", List.of("KVINNA"))));
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(
                        days,
                        days.injectNull(0.3),
                        Arbitraries.of("KVINNA", "MAN"),
                        Arbitraries.of("RED", "BLUE", "GREEN").injectNull(0.3),
                        Arbitraries.longs().between(0, 500).injectNull(0.3))
                .as((start, length, sex, color, amount) -> {
                    LocalDate entered = LocalDate.parse("2023-06-01").plusDays(start);
                    return new Fact(
                            entered,
                            length == null ? null : entered.plusDays(length),
                            null,
                            color == null
                                    ? Map.of("sex", Set.of(sex))
                                    : Map.of("sex", Set.of(sex), "color", Set.of(color)),
                            amount == null ? Map.of() : Map.of("days", amount));
                })
                .list()
                .ofMaxSize(30);
    }

    private static List<MonthlyFigure> summed(List<Fact> facts) {
        List<MonthlyFigure> figures = new ArrayList<>();
        for (Fact fact : facts) {
            moved(figures, fact, fact.entered(), true);
            if (fact.left() != null) {
                moved(figures, fact, fact.left(), false);
            }
        }
        return figures;
    }

    private static void moved(List<MonthlyFigure> figures, Fact fact, LocalDate on, boolean in) {
        YearMonth month = YearMonth.from(on);
        String sex = fact.codes().get("sex").iterator().next();
        figures.add(new MonthlyFigure("", month, Population.ENROLMENT, in, "", "", sex, 1, 0));
        fact.codes()
                .getOrDefault("color", Set.of())
                .forEach(code ->
                        figures.add(
                                new MonthlyFigure(
                                        "",
                                        month,
                                        Population.ENROLMENT,
                                        in,
                                        "color",
                                        code,
                                        sex,
                                        1,
                                        0)));
        fact.amounts()
                .forEach((name, amount) ->
                        figures.add(
                                new MonthlyFigure(
                                        "",
                                        month,
                                        Population.ENROLMENT,
                                        in,
                                        "amount:" + name,
                                        "",
                                        sex,
                                        1,
                                        amount)));
    }
}
