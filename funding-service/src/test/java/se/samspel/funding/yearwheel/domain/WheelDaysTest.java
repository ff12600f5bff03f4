package se.samspel.funding.yearwheel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WheelDaysTest {

    @ParameterizedTest
    @CsvSource({
        "NEED_NOTICE, 2026-05-31",
        "STATE_DECISION, 2026-09-30",
        "CONSULTATION, 2026-10-31",
        "BUDGET, 2026-11-30",
        "YEAR_PLAN, 2026-12-31",
        "FOLLOW_UP_1, 2027-08-31",
        "ANNUAL_REPORT, 2028-03-31",
        "AUDIT_REPORT, 2028-04-30",
        "DISCHARGE, 2028-06-30",
        "SETTLEMENT, 2028-09-30"
    })
    void theUsualDaysOfABudgetYearLieAroundIt(WheelStep step, LocalDate due) {
        assertThat(WheelDays.USUAL.steps()).contains(step).doesNotContain(WheelStep.FOLLOW_UP_2);
        assertThat(WheelDays.USUAL.dueOn(step, 2027)).isEqualTo(due);
    }

    @Test
    void withTertialsThereAreTwoFollowUps() {
        var days = new WheelDays(FollowUps.TERTIAL, List.of());
        assertThat(days.steps()).containsExactly(WheelStep.values());
        assertThat(days.dueOn(WheelStep.FOLLOW_UP_1, 2027)).isEqualTo("2027-05-31");
        assertThat(days.dueOn(WheelStep.FOLLOW_UP_2, 2027)).isEqualTo("2027-09-30");
    }

    @ParameterizedTest
    @EnumSource(WheelStep.class)
    void anAssociationSetsAllDaysButTheStatutes(WheelStep step) {
        var own = List.of(new WheelDays.OwnDay(step, MonthDay.of(2, 29)));
        if (step == WheelStep.BUDGET || step == WheelStep.ANNUAL_REPORT) {
            assertThatThrownBy(() -> new WheelDays(FollowUps.TERTIAL, own))
                    .isInstanceOf(WheelRule.StatutoryDay.class);
            return;
        }
        var days = new WheelDays(FollowUps.TERTIAL, own);
        assertThat(days.own()).isEqualTo(own);
        assertThat(days.of(step)).isEqualTo(MonthDay.of(2, 29));
        assertThat(days.dueOn(step, 2030).getDayOfMonth()).isEqualTo(28);
    }

    @Test
    void aStepHasOneDay() {
        var day = new WheelDays.OwnDay(WheelStep.DISCHARGE, MonthDay.of(5, 31));
        assertThatThrownBy(() -> new WheelDays(FollowUps.HALF_YEAR, List.of(day, day)))
                .isInstanceOf(WheelRule.DayTwice.class);
    }

    @Test
    void theMembersAreConsultedOnTheDayOfTheBudgetAtTheLatest() {
        assertThat(consultedOn(MonthDay.of(11, 30)).of(WheelStep.CONSULTATION))
                .isEqualTo(MonthDay.of(11, 30));
        assertThatThrownBy(() -> consultedOn(MonthDay.of(12, 1)))
                .isInstanceOf(WheelRule.ConsultedTooLate.class);
    }

    @Test
    void aDayThatNobodyWorksHasTheOneBeforeItBeside() {
        var days = new BusinessDays(day -> day.equals(LocalDate.of(2026, 12, 31)));
        assertThat(days.lastBy(LocalDate.of(2026, 11, 30))).isEqualTo("2026-11-30");
        assertThat(days.lastBy(LocalDate.of(2026, 5, 31))).isEqualTo("2026-05-29");
        assertThat(days.lastBy(LocalDate.of(2026, 10, 31))).isEqualTo("2026-10-30");
        assertThat(days.lastBy(LocalDate.of(2026, 12, 31))).isEqualTo("2026-12-30");
    }

    private static WheelDays consultedOn(MonthDay day) {
        return new WheelDays(
                FollowUps.HALF_YEAR, List.of(new WheelDays.OwnDay(WheelStep.CONSULTATION, day)));
    }
}
