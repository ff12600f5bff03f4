package se.samspel.funding.statutes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermOfOfficeTest {

    @ParameterizedTest
    @CsvSource({
        "2019-03-31, 2015-04-01, 2019-03-31",
        "2019-04-01, 2019-04-01, 2023-03-31",
        "2023-03-31, 2019-04-01, 2023-03-31",
        "2023-04-01, 2023-04-01, 2027-03-31",
        "2027-03-31, 2023-04-01, 2027-03-31",
        "2027-04-01, 2027-04-01, 2031-03-31"
    })
    void byLawATermIsFourYearsFromTheFirstOfAprilAfterTheElection(
            LocalDate day, LocalDate from, LocalDate to) {
        assertThat(TermOfOffice.BY_LAW.on(day)).isEqualTo(new TermOfOffice.Term(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2025-03-31, 2023-04-01, 2025-03-31",
        "2, 2025-04-01, 2025-04-01, 2027-03-31",
        "1, 2026-04-01, 2026-04-01, 2027-03-31",
        "3, 2026-03-31, 2023-04-01, 2026-03-31"
    })
    void statutesMakeItShorter(int years, LocalDate day, LocalDate from, LocalDate to) {
        var terms = new TermOfOffice(years, MonthDay.of(4, 1));
        assertThat(terms.on(day)).isEqualTo(new TermOfOffice.Term(from, to));
    }

    @Test
    void theNextElectionEndsATermThatWouldGoOn() {
        var three = new TermOfOffice(3, MonthDay.of(4, 1));
        assertThat(three.on(LocalDate.of(2026, 4, 1)))
                .isEqualTo(
                        new TermOfOffice.Term(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
    }

    @Test
    void aDayLaterInTheYearThanTheElectionIsOfTheSameYear() {
        var november = new TermOfOffice(4, MonthDay.of(11, 1));
        assertThat(november.on(LocalDate.of(2022, 10, 31)).to()).isEqualTo("2022-10-31");
        assertThat(november.on(LocalDate.of(2022, 11, 1)).from()).isEqualTo("2022-11-01");
        var september = new TermOfOffice(4, MonthDay.of(9, 14));
        assertThat(september.on(LocalDate.of(2023, 9, 14)).from()).isEqualTo("2023-09-14");
    }

    @Test
    void aTermIsOneToFourYears() {
        MonthDay first = MonthDay.of(4, 1);
        assertThatExceptionOfType(StatutesRule.TermTooLong.class)
                .isThrownBy(() -> new TermOfOffice(0, first));
        assertThatExceptionOfType(StatutesRule.TermTooLong.class)
                .isThrownBy(() -> new TermOfOffice(5, first));
        assertThat(new TermOfOffice(1, first).years()).isEqualTo(1);
    }

    @Test
    void aTermBeginsOnADayOfEveryYear() {
        assertThatExceptionOfType(StatutesRule.NoSuchDay.class)
                .isThrownBy(() -> new TermOfOffice(4, MonthDay.of(2, 29)));
        assertThat(new TermOfOffice(4, MonthDay.of(2, 28)).years()).isEqualTo(4);
    }

    @Property
    void everyDayIsOfOneTermAndTermsFollowEachOther(
            @ForAll @IntRange(min = 0, max = 30_000) int days,
            @ForAll @IntRange(min = 1, max = 4) int years,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int dayOfMonth) {
        var terms = new TermOfOffice(years, MonthDay.of(month, dayOfMonth));
        LocalDate day = LocalDate.of(1995, 1, 1).plusDays(days);
        TermOfOffice.Term term = terms.on(day);
        assertThat(term.has(day)).isTrue();
        assertThat(term.to()).isBeforeOrEqualTo(term.from().plusYears(years).minusDays(1));
        assertThat(terms.on(term.from())).isEqualTo(term);
        assertThat(terms.on(term.to())).isEqualTo(term);
        assertThat(terms.on(term.to().plusDays(1)).from()).isEqualTo(term.to().plusDays(1));
    }
}
