package se.samspel.referral.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.referral.deadline.domain.BusinessDays;
import se.samspel.referral.deadline.domain.PublicHolidays;

/** The library's Sweden, held against the laws. */
class SwedishCalendarTest {

    private final SwedishCalendar calendar = new SwedishCalendar();
    private final BusinessDays businessDays = calendar.businessDays();

    @ParameterizedTest
    @ValueSource(ints = {2005, 2015, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2038})
    void theLibraryKnowsTheThirteenHolidaysAndTheThreeEvesAndNoOtherDay(int year) {
        Set<LocalDate> expected = new TreeSet<>(PublicHolidays.of(year));
        expected.add(LocalDate.of(year, 12, 24));
        expected.add(LocalDate.of(year, 12, 31));
        PublicHolidays.of(year).stream()
                .filter(day ->
                        day.getMonthValue() == 6
                                && day.getDayOfWeek() == DayOfWeek.SATURDAY
                                && day.getDayOfMonth() >= 20)
                .forEach(midsummer -> expected.add(midsummer.minusDays(1)));
        Set<LocalDate> known = new TreeSet<>();
        for (LocalDate day = LocalDate.of(year, 1, 1);
                day.getYear() == year;
                day = day.plusDays(1)) {
            if (calendar.isHoliday(day)) {
                known.add(day);
            }
        }
        assertThat(known).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Påskdagen, Kristi himmelsfärdsdag, pingstdagen, midsommarafton, alla helgons dag.
        "2024-03-31, 2024-05-09, 2024-05-19, 2024-06-21, 2024-11-02",
        "2025-04-20, 2025-05-29, 2025-06-08, 2025-06-20, 2025-11-01",
        "2026-04-05, 2026-05-14, 2026-05-24, 2026-06-19, 2026-10-31",
        "2027-03-28, 2027-05-06, 2027-05-16, 2027-06-25, 2027-11-06",
        "2028-04-16, 2028-05-25, 2028-06-04, 2028-06-23, 2028-11-04",
        "2029-04-01, 2029-05-10, 2029-05-20, 2029-06-22, 2029-11-03",
        "2030-04-21, 2030-05-30, 2030-06-09, 2030-06-21, 2030-11-02"
    })
    void theMovingDaysFallWhereTheAlmanacHasThem(
            LocalDate easter,
            LocalDate ascension,
            LocalDate pentecost,
            LocalDate midsummerEve,
            LocalDate allSaints) {
        assertThat(easter.minusDays(2)).matches(calendar::isHoliday, "långfredagen");
        assertThat(easter).matches(calendar::isHoliday, "påskdagen");
        assertThat(easter.plusDays(1)).matches(calendar::isHoliday, "annandag påsk");
        assertThat(ascension).matches(calendar::isHoliday, "Kristi himmelsfärdsdag");
        assertThat(pentecost).matches(calendar::isHoliday, "pingstdagen");
        assertThat(midsummerEve).matches(calendar::isHoliday, "midsommarafton");
        assertThat(midsummerEve.plusDays(1)).matches(calendar::isHoliday, "midsommardagen");
        assertThat(allSaints).matches(calendar::isHoliday, "alla helgons dag");
        assertThat(businessDays.contains(midsummerEve)).isFalse();
        assertThat(businessDays.contains(ascension)).isFalse();
        assertThat(businessDays.contains(ascension.plusDays(1))).isTrue();
    }

    @Test
    void annandagPingstIsNoHolidayAnyMoreAndNationaldagenIsOne() {
        assertThat(calendar.isHoliday(LocalDate.of(2005, 5, 16))).isFalse();
        assertThat(businessDays.contains(LocalDate.of(2026, 5, 25))).isTrue();
        assertThat(businessDays.contains(LocalDate.of(2005, 6, 6))).isFalse();
        assertThat(businessDays.contains(LocalDate.of(2028, 6, 6))).isFalse();
    }
}
