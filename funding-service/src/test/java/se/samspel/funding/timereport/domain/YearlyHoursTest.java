package se.samspel.funding.timereport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.IdentityNumberInText;

class YearlyHoursTest {

    private static final YearMonth JANUARY = YearMonth.of(2019, 1);
    private static final int CAP = 1662;

    @Test
    void hoursUpToTheCapCount() {
        Reported first = reported(1, JANUARY, "1000", CAP);
        Reported second = reported(2, JANUARY.plusMonths(1), "662", CAP);
        YearlyHours hours = YearlyHours.of(List.of(first, second));
        assertThat(hours.of(second.id()).eligible()).isEqualByComparingTo("662");
        assertThat(hours.of(second.id()).findings()).isEmpty();
    }

    @Test
    void theHourAboveTheCapIsKeptAndDoesNotCount() {
        Reported first = reported(1, JANUARY, "1000", CAP);
        Reported second = reported(2, JANUARY.plusMonths(1), "662.25", CAP);
        Reported third = reported(3, JANUARY.plusMonths(2), "10", CAP);
        YearlyHours hours = YearlyHours.of(List.of(third, first, second));
        assertThat(hours.of(second.id()).eligible()).isEqualByComparingTo("662");
        assertThat(hours.of(second.id()).overCap()).isEqualByComparingTo("0.25");
        assertThat(hours.of(second.id()).findings()).containsExactly(TimeFinding.HOURS_OVER_CAP);
        assertThat(hours.of(third.id()).eligible()).isEqualByComparingTo("0");
        assertThat(hours.of(third.id()).overCap()).isEqualByComparingTo("10");
    }

    @Test
    void withinAMonthWhatWasRecordedFirstCountsFirst() {
        Reported later = reported(2, JANUARY, "1000", CAP);
        Reported earlier = reported(1, JANUARY, "1000", CAP);
        YearlyHours hours = YearlyHours.of(List.of(later, earlier));
        assertThat(hours.of(earlier.id()).overCap()).isEqualByComparingTo("0");
        assertThat(hours.of(later.id()).eligible()).isEqualByComparingTo("662");
    }

    @Test
    void aNewYearAndAnotherPersonBeginAnew() {
        Reported december = reported(1, YearMonth.of(2019, 12), "1662", CAP);
        Reported january = reported(2, YearMonth.of(2020, 1), "100", CAP);
        Reported anothers =
                new Reported(
                        id(3),
                        "anst-2",
                        YearMonth.of(2019, 12),
                        new WorkedMonth.Figures(new BigDecimal("100"), BigDecimal.TEN),
                        CAP);
        YearlyHours hours = YearlyHours.of(List.of(december, january, anothers));
        assertThat(hours.of(january.id()).eligible()).isEqualByComparingTo("100");
        assertThat(hours.of(anothers.id()).eligible()).isEqualByComparingTo("100");
    }

    @Test
    void withoutAKnownCapAllCountsAndThatIsTold() {
        Reported report = reported(1, JANUARY, "5000", null);
        YearlyHours hours = YearlyHours.of(List.of(report));
        assertThat(hours.of(report.id()).eligible()).isEqualByComparingTo("5000");
        assertThat(hours.of(report.id()).findings()).containsExactly(TimeFinding.CAP_UNKNOWN);
    }

    @Test
    void hoursOfAProjectWithoutACapFillTheCapOfAnother() {
        Reported uncapped = reported(1, JANUARY, "1660", null);
        Reported capped = reported(2, JANUARY.plusMonths(1), "10", CAP);
        YearlyHours hours = YearlyHours.of(List.of(uncapped, capped));
        assertThat(hours.of(capped.id()).eligible()).isEqualByComparingTo("2");
    }

    @Test
    void sharesUpToAWholePostAreFineAndMoreAreTold() {
        Reported half = shared(1, "50");
        Reported rest = shared(2, "50");
        Reported more = shared(2, "50.01");
        assertThat(YearlyHours.of(List.of(half, rest)).of(half.id()).findings()).isEmpty();
        YearlyHours over = YearlyHours.of(List.of(half, more));
        assertThat(over.of(half.id()).findings()).containsExactly(TimeFinding.SHARES_OVER_WHOLE);
        assertThat(over.of(more.id()).findings()).containsExactly(TimeFinding.SHARES_OVER_WHOLE);
    }

    @Property
    void neverMoreThanTheCapCountsAndNoHourIsLost(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 74_400) Integer> hundredths,
            @ForAll @IntRange(min = 1, max = 2_000) int cap,
            @ForAll long seed) {
        List<Reported> reports = new ArrayList<>();
        for (int i = 0; i < hundredths.size(); i++) {
            String worked = BigDecimal.valueOf(hundredths.get(i), 2).toPlainString();
            reports.add(reported(i, JANUARY.plusMonths(i % 12), worked, cap));
        }
        YearlyHours hours = YearlyHours.of(reports);
        BigDecimal eligible = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Reported report : reports) {
            YearlyHours.Counted counted = hours.of(report.id());
            assertThat(counted.eligible().add(counted.overCap()))
                    .isEqualByComparingTo(report.hours());
            eligible = eligible.add(counted.eligible());
            all = all.add(report.hours());
        }
        assertThat(eligible).isEqualByComparingTo(all.min(BigDecimal.valueOf(cap)));
        List<Reported> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(seed));
        YearlyHours again = YearlyHours.of(shuffled);
        assertThat(reports).allMatch(each -> again.of(each.id()).equals(hours.of(each.id())));
    }

    @Test
    void aMonthHasNoMoreHoursThanThereAre() {
        assertThat(report("744", "100").hours()).isEqualByComparingTo("744");
        assertThat(report("0", "0.01").hours()).isEqualByComparingTo("0");
        for (String hours : List.of("744.01", "-0.01", "1.001")) {
            refused(hours, "100");
        }
        for (String share : List.of("0", "100.01", "50.001")) {
            refused("1", share);
        }
    }

    @Test
    void aCorrectionIsANewVersionWithItsReason() {
        TimeReport report = report("100", "50");
        var figures = new WorkedMonth.Figures(new BigDecimal("90"), new BigDecimal("40"));
        report.correct(figures, "Semester", Instant.EPOCH);
        assertThat(report.hours()).isEqualByComparingTo("90");
        assertThat(report.versions()).extracting(TimeReportVersion::number).containsExactly(1L, 2L);
        assertThat(report.versions().getFirst().hours()).isEqualByComparingTo("100");
        assertThat(report.versions().getLast().reason()).isEqualTo("Semester");
        assertThatExceptionOfType(IdentityNumberInText.class)
                .isThrownBy(() -> report.correct(figures, "19121212-1212", Instant.EPOCH));
    }

    private static void refused(String hours, String share) {
        assertThatExceptionOfType(TimeReportRule.FiguresUnfit.class)
                .as(hours + " " + share)
                .isThrownBy(() -> report(hours, share));
    }

    private static TimeReport report(String hours, String share) {
        return new TimeReport(
                new TimeReport.Identity(id(1), "2220000695", Instant.EPOCH),
                new WorkedMonth(id(9), null, "anst-1", JANUARY),
                new WorkedMonth.Figures(new BigDecimal(hours), new BigDecimal(share)));
    }

    private static Reported reported(
            int number, YearMonth month, String hours, @Nullable Integer cap) {
        return new Reported(
                id(number),
                "anst-1",
                month,
                new WorkedMonth.Figures(new BigDecimal(hours), BigDecimal.ONE),
                cap);
    }

    private static Reported shared(int number, String share) {
        return new Reported(
                id(number),
                "anst-1",
                JANUARY,
                new WorkedMonth.Figures(BigDecimal.ONE, new BigDecimal(share)),
                CAP);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
