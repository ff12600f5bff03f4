package se.samspel.reporting.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;

class FewYearsTest {

    @Test
    void severalYearsMinusTheYearsThatAreToldIsTheSmallOne() {
        assertThat(years(12, 2)).containsExactly(Map.entry(name(2), 2L));
        assertThat(years(12, 0, 20)).isEmpty();
        assertThat(years(3, 4, 20)).isEmpty();
    }

    @Test
    void yearsThatAreToldTogetherGiveAwayTheOneThatIsLeft() {
        assertThat(years(3, 3, 2)).containsExactly(Map.entry(name(3), 2L));
    }

    @Test
    void yearsFromMidsummerAreToldToo() {
        List<Fact> facts = new ArrayList<>();
        in(facts, "2024-02-01", 2);
        in(facts, "2024-08-01", 9);
        in(facts, "2025-02-01", 9);

        assertThat(FewYears.of(List.of(over(2)), rows(facts), 5))
                .containsExactly(Map.entry(name(2), 2L));
    }

    @Test
    void aSingleYearAndAMomentHaveNoYearsWithin() {
        assertThat(FewYears.halves(List.of(over(1), over(2).in(Cohort.ACTIVE_AT_END)))).isEmpty();
    }

    private static Map<String, Long> years(int... people) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            in(facts, (2024 + i) + "-02-01", people[i] - people[i] / 2);
            in(facts, (2024 + i) + "-11-01", people[i] / 2);
        }
        return FewYears.of(List.of(over(people.length)), rows(facts), 5);
    }

    private static Ask over(int years) {
        Days days = new Days(Defined.YEAR.from(), Defined.YEAR.to().plusYears(years - 1));
        return new Ask(Population.ENROLMENT, Cohort.ENROLLED, days, List.of(), null);
    }

    private static String name(int years) {
        return over(years).name();
    }

    private static void in(List<Fact> facts, String day, int people) {
        for (int one = 0; one < people; one++) {
            facts.add(new Fact(LocalDate.parse(day), null, null, Map.of(), Map.of()));
        }
    }

    private static RowFacts rows(List<Fact> facts) {
        return new RowFacts(Map.of(Population.ENROLMENT, facts));
    }
}
