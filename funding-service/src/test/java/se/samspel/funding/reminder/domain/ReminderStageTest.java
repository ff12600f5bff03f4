package se.samspel.funding.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderStageTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "60, DAYS_60",
        "15, DAYS_60",
        "14, DAYS_14",
        "1, DAYS_14",
        "0, DUE",
        "-1, OVERDUE",
        "-400, OVERDUE"
    })
    void theLatestStageThatAStepHasComeToIsTold(int left, ReminderStage stage) {
        assertThat(ReminderStage.on(DUE.minusDays(left), DUE)).contains(stage);
    }

    @Test
    void nothingIsToldWithMoreThanSixtyDaysLeft() {
        assertThat(ReminderStage.on(DUE.minusDays(61), DUE)).isEmpty();
    }

    @Property
    void aStageNeverGoesBack(@ForAll @IntRange(min = -100, max = 59) int left) {
        int now = ReminderStage.on(DUE.minusDays(left), DUE).orElseThrow().ordinal();
        int before = ReminderStage.on(DUE.minusDays(left + 1L), DUE).orElseThrow().ordinal();
        assertThat(now).isGreaterThanOrEqualTo(before);
    }
}
