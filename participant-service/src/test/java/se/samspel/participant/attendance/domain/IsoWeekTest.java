package se.samspel.participant.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 18);

    @ParameterizedTest
    @CsvSource({
        "2026-W47, 2026-11-16",
        "2026-W53, 2026-12-28",
        "2026-W01, 2025-12-29",
        "2020-W05, 2020-01-27"
    })
    void aWeekIsItsMondayAndIsWrittenAsItWasRead(String text, LocalDate monday) {
        IsoWeek week = IsoWeek.parse(text).orElseThrow();
        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week.sunday()).isEqualTo(monday.plusDays(6));
        assertThat(week).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-W53", "2026-W00", "2026-W54", "2026-47", "2026W47", "", "2026-W4"})
    void whatIsNoWeekIsNone(String text) {
        assertThat(IsoWeek.parse(text)).isEmpty();
    }

    @Test
    void aWeekWithOneDayInTheEnrolmentIsInIt() {
        IsoWeek week = IsoWeek.parse("2020-W05").orElseThrow();
        Attendance.check(week, week.sunday(), null, TODAY);
        Attendance.check(week, LocalDate.of(2019, 1, 1), week.monday(), TODAY);
        Attendance.check(week, week.monday(), null, week.monday());
        outside(week, week.sunday().plusDays(1), null, TODAY);
        outside(week, LocalDate.of(2019, 1, 1), week.monday().minusDays(1), TODAY);
        outside(week, LocalDate.of(2019, 1, 1), null, week.monday().minusDays(1));
    }

    private static void outside(
            IsoWeek week, LocalDate startedOn, LocalDate endedOn, LocalDate today) {
        assertThatThrownBy(() -> Attendance.check(week, startedOn, endedOn, today))
                .isInstanceOf(AttendanceRule.WeekOutsideEnrolment.class);
    }

    @Test
    void oneMayComeUnplannedButNotBeAbsentUnplanned() {
        assertThat(new Sessions(0, 2, 0, 0).attended()).isEqualTo(2);
        assertThat(new Sessions(2, 0, 1, 1).absentWithoutNotice()).isEqualTo(1);
        assertThatThrownBy(() -> new Sessions(2, 0, 2, 1))
                .isInstanceOf(AttendanceRule.AbsentFromMoreThanPlanned.class);
    }
}
