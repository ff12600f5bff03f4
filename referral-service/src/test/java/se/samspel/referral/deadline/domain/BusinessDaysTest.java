package se.samspel.referral.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessDaysTest {

    private final BusinessDays calendar = PublicHolidays.calendar();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21", "2026-11-22", "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06",
                "2026-05-01", "2026-05-14", "2026-06-06", "2026-06-19", "2026-06-20", "2026-10-31",
                "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31"
            })
    void noSaturdaySundayHolidayOrEveOfTheLawIsABusinessDay(LocalDate day) {
        assertThat(calendar.contains(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20", "2026-01-05", "2026-04-02", "2026-04-07", "2026-04-30", "2026-05-25",
                "2026-06-18", "2026-06-22", "2026-10-30", "2026-12-23", "2026-12-28", "2026-12-30"
            })
    void otherDaysAreAlsoThoseBesideThem(LocalDate day) {
        assertThat(calendar.contains(day)).isTrue();
    }

    @Test
    void midsummerEveIsAFridayFromTheNineteenthToTheTwentyFifthOfJune() {
        assertThat(calendar.contains(LocalDate.of(2026, 6, 12))).isTrue();
        assertThat(calendar.contains(LocalDate.of(2026, 6, 26))).isTrue();
        assertThat(calendar.contains(LocalDate.of(2027, 6, 18))).isTrue();
        assertThat(calendar.contains(LocalDate.of(2027, 6, 25))).isFalse();
    }

    @Test
    void businessDaysAreCountedFromTheDayAfterTheFirst() {
        LocalDate tuesday = LocalDate.of(2026, 12, 22);
        assertThat(calendar.plus(tuesday, 1)).isEqualTo("2026-12-23");
        assertThat(calendar.plus(tuesday, 2)).isEqualTo("2026-12-28");
        assertThat(calendar.plus(tuesday, 5)).isEqualTo("2027-01-04");
        assertThat(calendar.plus(LocalDate.of(2026, 11, 21), 1)).isEqualTo("2026-11-23");
    }

    @Test
    void calendarDaysThatEndOnNoBusinessDayAreMovedToTheNextOne() {
        LocalDate first = LocalDate.of(2026, 12, 10);
        assertThat(new Period(13, false).endsOn(first, calendar)).isEqualTo("2026-12-23");
        assertThat(new Period(14, false).endsOn(first, calendar)).isEqualTo("2026-12-28");
        assertThat(new Period(18, false).endsOn(first, calendar)).isEqualTo("2026-12-28");
        assertThat(new Period(19, false).endsOn(first, calendar)).isEqualTo("2026-12-29");
    }

    @Property
    void whatIsDueIsDueOnABusinessDayAfterTheFirst(
            @ForAll("days") LocalDate first, @ForAll("periods") Period period) {
        LocalDate due = period.endsOn(first, calendar);
        assertThat(calendar.contains(due)).isTrue();
        assertThat(due).isAfterOrEqualTo(first.plusDays(period.days()));
    }

    @Property
    void whatBeginsLaterIsNotDueEarlier(
            @ForAll("days") LocalDate first, @ForAll("periods") Period period) {
        assertThat(period.endsOn(first.plusDays(1), calendar))
                .isAfterOrEqualTo(period.endsOn(first, calendar));
    }

    @Property
    void monthsToTheFollowUpBehaveAlike(@ForAll("days") LocalDate first) {
        LocalDate due = Rules.everything().due(first);
        assertThat(calendar.contains(due)).isTrue();
        assertThat(Rules.everything().due(first.plusDays(1))).isAfterOrEqualTo(due);
    }

    @Property
    void theLatestBeginningThatHasPassedIsTheLastOne(
            @ForAll("days") LocalDate today, @ForAll("periods") Period period) {
        DeadlineRule rule = Rules.responding(period);
        LocalDate latest = rule.latestPassedBeginning(Rules.RESPONSE, today, calendar);
        assertThat(latest).isNotNull();
        assertThat(rule.dueOn(Rules.RESPONSE, latest, calendar)).isBefore(today);
        assertThat(rule.dueOn(Rules.RESPONSE, latest.plusDays(1), calendar))
                .isAfterOrEqualTo(today);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2005, 1, 1).toEpochDay(),
                        LocalDate.of(2045, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 365), Arbitraries.of(true, false))
                .as(Period::new);
    }
}
