package se.samspel.reporting.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimetableTest {

    @Test
    void aMonthlyReportFallsDueEveryMonthAndCoversTheMonthBefore() {
        Timetable monthly = new Timetable(Rhythm.MONTHLY, Covers.PERIOD, 1, 5);

        assertThat(monthly.dueAfter(day("2027-01-04"))).isEqualTo(day("2027-01-05"));
        assertThat(monthly.dueAfter(day("2027-01-05"))).isEqualTo(day("2027-02-05"));
        assertThat(monthly.covered(day("2027-03-05")))
                .isEqualTo(new Timetable.Days(day("2027-02-01"), day("2027-02-28")));
    }

    @Test
    void aQuarterlyReportFallsDueAfterItsQuarters() {
        Timetable quarterly = new Timetable(Rhythm.QUARTERLY, Covers.PERIOD, 1, 15);

        assertThat(quarterly.dueAfter(day("2027-01-15"))).isEqualTo(day("2027-04-15"));
        assertThat(quarterly.dueAfter(day("2027-03-31"))).isEqualTo(day("2027-04-15"));
        assertThat(quarterly.covered(day("2027-04-15")))
                .isEqualTo(new Timetable.Days(day("2027-01-01"), day("2027-03-31")));
    }

    @Test
    void theYearFromJulyFallsDueInJuly() {
        Timetable yearly = new Timetable(Rhythm.YEARLY, Covers.PERIOD, 7, 28);

        assertThat(yearly.dueAfter(day("2020-01-01"))).isEqualTo(day("2020-07-28"));
        assertThat(yearly.covered(day("2020-07-28")))
                .isEqualTo(new Timetable.Days(day("2019-07-01"), day("2020-06-30")));
    }

    @Test
    void twelveMonthsCanEndWithEachQuarter() {
        Timetable rolling = new Timetable(Rhythm.QUARTERLY, Covers.TWELVE_MONTHS, 1, 1);

        assertThat(rolling.covered(day("2027-04-01")))
                .isEqualTo(new Timetable.Days(day("2026-04-01"), day("2027-03-31")));
    }

    @Test
    void aDayThatSomeMonthsLackIsNoDueDay() {
        assertThatThrownBy(() -> new Timetable(Rhythm.MONTHLY, Covers.PERIOD, 1, 29))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Timetable(Rhythm.MONTHLY, Covers.PERIOD, 13, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void periodsFollowEachOtherWithoutGapOrOverlap(
            @ForAll @IntRange(min = 0, max = 20_000) int start,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll Rhythm rhythm) {
        Timetable timetable = new Timetable(rhythm, Covers.PERIOD, month, day);
        LocalDate due = timetable.dueAfter(LocalDate.EPOCH.plusDays(start));
        LocalDate next = timetable.dueAfter(due);

        assertThat(due).isAfter(LocalDate.EPOCH.plusDays(start));
        assertThat(timetable.covered(next).from())
                .isEqualTo(timetable.covered(due).to().plusDays(1));
        assertThat(timetable.covered(due).to()).isBefore(due);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
