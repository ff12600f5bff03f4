package se.samspel.funding.targets.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    @Test
    void anIndicatorHasOneTargetOnADay() {
        Target year = target("GOAL_ATTAINED", "50", FIRST, LAST);
        Target next = target("GOAL_ATTAINED", "55", LAST.plusDays(1), LAST.plusYears(1));
        Target beside = target("PARTICIPANTS", "60", FIRST, LAST);
        Target overlapping = target("GOAL_ATTAINED", "55", LAST, LAST.plusYears(1));
        assertThat(new Targets(List.of(next, beside, year)).all())
                .containsExactly(year, next, beside);
        assertThatThrownBy(() -> new Targets(List.of(overlapping, year)))
                .isInstanceOf(TargetRule.PeriodsOverlap.class);
    }

    @Test
    void aShareIsNotMoreThanTheWholeAndNothingIsLessThanNone() {
        new Targets(List.of(target("GOAL_ATTAINED", "100", FIRST, LAST)));
        new Targets(List.of(target("GOAL_ATTAINED", "0", FIRST, LAST)));
        for (String value : List.of("100.01", "-0.01")) {
            Target impossible = target("GOAL_ATTAINED", value, FIRST, LAST);
            assertThatThrownBy(() -> new Targets(List.of(impossible)))
                    .isInstanceOf(TargetRule.ValueImpossible.class);
        }
        var many = new Target("PARTICIPANTS", new BigDecimal("101"), TargetUnit.COUNT, FIRST, LAST);
        assertThat(new Targets(List.of(many)).all()).hasSize(1);
    }

    @Test
    void aPeriodHasOneDayAtLeast() {
        assertThat(new Targets(List.of(target("A", "1", FIRST, FIRST))).all()).hasSize(1);
        Target backwards = target("A", "1", FIRST, FIRST.minusDays(1));
        assertThatThrownBy(() -> new Targets(List.of(backwards)))
                .isInstanceOf(TargetRule.EndsBeforeItBegins.class);
    }

    private static Target target(String indicator, String value, LocalDate from, LocalDate to) {
        return new Target(indicator, new BigDecimal(value), TargetUnit.PERCENT, from, to);
    }
}
