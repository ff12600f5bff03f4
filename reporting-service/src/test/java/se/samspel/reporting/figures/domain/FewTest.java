package se.samspel.reporting.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Population;

class FewTest {

    private static final Ask ENROLLED =
            new Ask(Population.ENROLMENT, Cohort.ENROLLED, Defined.YEAR, List.of(), null);

    @Test
    void oneSmallPartIsTheSumMinusTheOthers() {
        assertThat(few(3, 12, 20)).containsExactly(Map.entry(ENROLLED.name(), 3L));
    }

    @Test
    void smallPartsHideOneAnotherUnlessTheyAreFewTogether() {
        assertThat(few(3, 4, 20)).isEmpty();
        assertThat(few(1, 2, 20)).containsExactly(Map.entry(ENROLLED.name(), 3L));
    }

    @Test
    void partsOfNobodyOrOfManyGiveNobodyAway() {
        assertThat(few(0, 5, 20)).isEmpty();
    }

    @Test
    void aMeanOfAllTellsTheMeanOfTheOnlySmallPart() {
        Ask measured = ENROLLED.measured("days");

        assertThat(few(measured, 2, 20)).containsExactly(Map.entry(measured.name(), 2L));
    }

    private static Map<String, Long> few(int... people) {
        return few(ENROLLED, people);
    }

    private static Map<String, Long> few(Ask ask, int... people) {
        List<Fact> facts = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            parts.add("part" + i);
            for (int one = 0; one < people[i]; one++) {
                facts.add(
                        new Fact(
                                LocalDate.parse("2024-05-01"),
                                null,
                                null,
                                Map.of("part", Set.of("part" + i)),
                                Map.of("days", 100L)));
            }
        }
        return Few.of(List.of(ask), new RowFacts(Map.of(Population.ENROLMENT, facts)), parts, 5);
    }
}
