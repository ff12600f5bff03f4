package se.samspel.reporting.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;

class AskNameTest {

    private static final Days YEAR =
            new Days(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31"));

    @Property
    void aQuestionReadFromANameHasThatName(
            @ForAll Population population,
            @ForAll Cohort cohort,
            @ForAll("some") List<Condition> conditions,
            @ForAll("amount") @Nullable String amount) {
        Ask ask = new Ask(population, cohort, YEAR, conditions, amount);

        assertThat(AskName.read(ask.name()).map(Ask::name).orElse("none"))
                .isEqualTo(cohort == Cohort.EXITS_WITHOUT_DROPOUTS ? "none" : ask.name());
    }

    @Test
    void theOldestAreOneBandAmongOthers() {
        Ask ask =
                new Ask(
                        Population.ENROLMENT,
                        Cohort.ACTIVE_AT_START,
                        YEAR,
                        List.of(Condition.in("ageBand", List.of("60-64", "65+"))),
                        null);

        assertThat(AskName.read(ask.name())).contains(ask);
        assertThat(ask.without("ageBand").name()).isEqualTo("ENROLMENT/THERE@2023-12-31/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-01..2024-12-31 costPerResult/total/participants",
                "ENROLMENT/STAYED@2024-01-01..2024-12-31/",
                "STRANGERS/OUT@2024-01-01..2024-12-31/",
                "ENROLMENT/OUT@2024-01-01..2024-12-31/sex=MAN&exitDestination=ARBETE",
                "ENROLMENT/OUT@2024-01-01..2024-12-31/nonsense",
                ""
            })
    void whatNoQuestionIsCalledIsNotRead(String name) {
        assertThat(AskName.read(name)).isEmpty();
    }

    @Provide
    Arbitrary<List<Condition>> some() {
        return Arbitraries.of(
                        Condition.in("sex", List.of("MAN")),
                        Condition.in("exitDestination", List.of("ARBETE", "STUDIER")),
                        Condition.in("incomeTransition", List.of("A_KASSA>STUDIESTOD")),
                        Condition.in("ageBand", List.of("16-19", "65+")),
                        Condition.known("exitDestination"),
                        Condition.unknown("goalAttained"))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> amount() {
        return Arbitraries.of("days", "monthsInSupport").injectNull(0.6);
    }
}
