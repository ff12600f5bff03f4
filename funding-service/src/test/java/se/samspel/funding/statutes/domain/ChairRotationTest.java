package se.samspel.funding.statutes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As in Östra Södertörn: three municipalities, two years each. */
class ChairRotationTest {

    private static final LocalDate BEGINS = LocalDate.of(2019, 4, 1);
    private static final ChairRotation ROTATION =
            new ChairRotation(List.of("haninge", "tyreso", "nynashamn"), 2, BEGINS);

    @ParameterizedTest
    @CsvSource({
        "2019-04-01, haninge, 2019-04-01, 2021-03-31",
        "2021-03-31, haninge, 2019-04-01, 2021-03-31",
        "2021-04-01, tyreso, 2021-04-01, 2023-03-31",
        "2023-04-01, nynashamn, 2023-04-01, 2025-03-31",
        "2025-03-31, nynashamn, 2023-04-01, 2025-03-31",
        "2025-04-01, haninge, 2025-04-01, 2027-03-31"
    })
    void theChairGoesRound(LocalDate day, String member, LocalDate from, LocalDate to) {
        assertThat(ROTATION.on(day)).isEqualTo(new ChairRotation.Turn(member, from, to));
    }

    @Test
    void beforeItBeginsItIsNobodysTurn() {
        assertThat(ROTATION.on(BEGINS.minusDays(1))).isNull();
        assertThat(ROTATION.between(BEGINS.minusYears(5), BEGINS.minusDays(1))).isEmpty();
    }

    @Test
    void aRoundHasATurnOfEach() {
        assertThat(ROTATION.roundYears()).isEqualTo(6);
        assertThat(ROTATION.between(BEGINS.minusYears(1), BEGINS.plusYears(6).minusDays(1)))
                .extracting(ChairRotation.Turn::organisationNumber)
                .containsExactly("haninge", "tyreso", "nynashamn");
        assertThat(ROTATION.between(BEGINS, BEGINS.plusYears(6)))
                .extracting(ChairRotation.Turn::organisationNumber)
                .containsExactly("haninge", "tyreso", "nynashamn", "haninge");
    }

    @Test
    void aTurnFromLeapDayEndsWithFebruary() {
        var leap = new ChairRotation(List.of("a", "b"), 1, LocalDate.of(2024, 2, 29));
        assertThat(leap.on(LocalDate.of(2025, 2, 27)))
                .isEqualTo(
                        new ChairRotation.Turn(
                                "a", LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 27)));
        assertThat(leap.on(LocalDate.of(2025, 2, 28)))
                .isEqualTo(
                        new ChairRotation.Turn(
                                "b", LocalDate.of(2025, 2, 28), LocalDate.of(2026, 2, 27)));
    }

    @Test
    void itGoesRoundAmongSomebodyForAYearAtLeast() {
        assertThatExceptionOfType(StatutesRule.RotationUnfit.class)
                .isThrownBy(() -> new ChairRotation(List.of(), 2, BEGINS));
        assertThatExceptionOfType(StatutesRule.RotationUnfit.class)
                .isThrownBy(() -> new ChairRotation(List.of("haninge"), 0, BEGINS));
        assertThat(new ChairRotation(List.of("haninge"), 1, BEGINS).on(BEGINS)).isNotNull();
    }

    @Property
    void turnsFollowEachOtherWithoutGap(
            @ForAll @IntRange(min = 0, max = 20_000) int start,
            @ForAll @IntRange(min = 0, max = 20_000) int days,
            @ForAll @IntRange(min = 1, max = 10) int years) {
        LocalDate from = LocalDate.of(2000, 1, 1).plusDays(start);
        var rotation = new ChairRotation(List.of("a", "b", "c"), years, from);
        ChairRotation.Turn turn = rotation.on(from.plusDays(days));
        assertThat(turn).isNotNull();
        assertThat(turn.from()).isBeforeOrEqualTo(from.plusDays(days));
        assertThat(turn.to()).isAfterOrEqualTo(from.plusDays(days));
        ChairRotation.Turn next = rotation.on(turn.to().plusDays(1));
        assertThat(next).isNotNull();
        assertThat(next.from()).isEqualTo(turn.to().plusDays(1));
        assertThat(next.organisationNumber()).isNotEqualTo(turn.organisationNumber());
    }
}
