package se.samspel.reporting.pages.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.InvalidValue;
import se.samspel.reporting.teamreport.domain.Period;

class YearsTest {

    private final Years years = new Years(LocalDate.of(2026, 11, 26));

    @Test
    void aFirstDayAloneAsksForTwelveMonths() {
        assertThat(years.asked("2019-07-01", null)).isEqualTo(period("2019-07-01", "2020-06-30"));
        assertThat(years.asked(null, "2020-06-30")).isNull();
        assertThat(years.asked("2020-02-01", "2020-03-31"))
                .isEqualTo(period("2020-02-01", "2020-03-31"));
    }

    @Test
    void whatIsNoDayOfAYearWithFourDigitsIsRefused() {
        for (String odd :
                List.of("2019-02-30", "+999999999-12-31", "-0044-03-15", "x", "2019-1-1")) {
            assertThatThrownBy(() -> years.asked(odd, null))
                    .as(odd)
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> years.asked("2019-07-01", odd))
                    .as(odd)
                    .isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void onlyYearsThatHaveEndedAreOffered() {
        assertThat(years.offered())
                .startsWith(period("2025-07-01", "2026-06-30"), period("2025-01-01", "2025-12-31"))
                .allMatch(each -> each.isCommonYear());
        assertThat(years.calendarYear(2026)).isEqualTo(period("2025-01-01", "2025-12-31"));
        assertThat(years.calendarYear(2024)).isEqualTo(period("2024-01-01", "2024-12-31"));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
