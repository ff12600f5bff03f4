package se.samspel.reporting.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.document.domain.FigureReferences.Unknown;

class FigureReferencesTest {

    private static final Map<String, String> FIGURES = Map.of("exits.total", "36", "cost", "1$0\\");

    @Test
    void aReferenceBecomesItsFigure() {
        assertThat(resolved("Av {exits.total} avslut.")).isEqualTo("Av 36 avslut.");
        assertThat(resolved("{exits.total}{exits.total}")).isEqualTo("3636");
    }

    @Test
    void aFigureIsNeverReadAsAPatternOfItsOwn() {
        assertThat(resolved("{cost}")).isEqualTo("1$0\\");
    }

    @Test
    void aTextWithoutReferencesStaysAsItIs() {
        assertThat(resolved("Inga siffror } här {")).isEqualTo("Inga siffror } här {");
    }

    @Test
    void anUnknownNameIsToldWithItsPlace() {
        assertThat(
                        FigureReferences.unknown(
                                "Av {exits.total} och {exits.totel} {}", FIGURES::containsKey))
                .containsExactly(new Unknown(22, "exits.totel"), new Unknown(36, ""));
        assertThat(FigureReferences.unknown("{exits.total}", Set.of("exits.total")::contains))
                .isEmpty();
    }

    @Test
    void eachTableOfTheTeamReportStandsUnderOneHeadingAtMost() {
        assertThat(Arrays.stream(Heading.values()).filter(each -> each.holds("budget-2020")))
                .containsExactly(Heading.ORGANISATION_CONDITIONS);
        assertThat(Arrays.stream(Heading.values()).filter(each -> each.holds("exits")))
                .containsExactly(Heading.PARTICIPANTS_RESULTS);
        assertThat(Heading.ORGANISATION_RESULTS.title().sv())
                .isEqualTo("9. Organisation – resultat och effekter");
    }

    private static String resolved(String text) {
        return FigureReferences.resolved(text, FIGURES::get);
    }
}
