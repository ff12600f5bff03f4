package se.samspel.participant.headcount.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Sex;

class HeadcountTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 16);

    @Test
    void whoIsNotNamedIsNobody() {
        var named = List.of(new Headcount.Figure(Sex.KVINNA, 14));
        assertThat(Headcount.of(2020, named, TODAY).entered())
                .isEqualTo(Map.of(Sex.KVINNA, 14, Sex.MAN, 0, Sex.OKANT, 0));
    }

    @Test
    void itsYearIsThisOneOrEarlierAndNotBeforeNineteenNinetyFour() {
        assertThat(Headcount.of(1994, List.of(), TODAY).year()).isEqualTo(1994);
        assertThat(Headcount.of(2020, List.of(), TODAY).year()).isEqualTo(2020);
        for (int wrong : new int[] {1993, 2021}) {
            assertThatThrownBy(() -> Headcount.of(wrong, List.of(), TODAY))
                    .isInstanceOf(HeadcountRule.YearOutside.class);
        }
    }

    @Test
    void aSexHasOneNumber() {
        var twice = List.of(new Headcount.Figure(Sex.MAN, 1), new Headcount.Figure(Sex.MAN, 2));
        assertThatThrownBy(() -> Headcount.of(2020, twice, TODAY))
                .isInstanceOf(HeadcountRule.SexTwice.class);
    }
}
