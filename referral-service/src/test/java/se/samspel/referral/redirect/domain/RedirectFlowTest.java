package se.samspel.referral.redirect.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.referral.redirect.domain.RedirectFlow.Counted;

class RedirectFlowTest {

    private static final List<String> CODES = List.of("A", "B");

    @Test
    void eachReferralCountsOnce() {
        RedirectFlow flow =
                RedirectFlow.of(
                        CODES,
                        List.of(
                                new Counted("REDIRECTED", "B", 7),
                                new Counted("REDIRECTED", "GONE", 2),
                                new Counted("REDIRECTED", null, 3),
                                new Counted("SUBMITTED", null, 1),
                                new Counted("RECEIVED", null, 4),
                                new Counted("DECLINED", null, 5),
                                new Counted("WITHDRAWN", null, 6),
                                new Counted("LAPSED", null, 8),
                                new Counted("CLOSED", null, 9)));
        assertThat(flow.ways())
                .containsExactly(
                        java.util.Map.entry("A", 0L),
                        java.util.Map.entry("B", 7L),
                        java.util.Map.entry("GONE", 2L));
        assertThat(flow.withoutWay()).isEqualTo(3);
        assertThat(flow.open()).isEqualTo(5);
        assertThat(flow.declined()).isEqualTo(5);
        assertThat(flow.withdrawn()).isEqualTo(6);
        assertThat(flow.lapsed()).isEqualTo(8);
        assertThat(flow.enrolled()).isEqualTo(9);
        assertThat(flow.total()).isEqualTo(45);
    }

    @Test
    void aCountFromOneToFourHidesTheTableFromOthers() {
        assertThat(open(0).isForOthers()).isTrue();
        assertThat(open(1).isForOthers()).isFalse();
        assertThat(open(4).isForOthers()).isFalse();
        assertThat(open(5).isForOthers()).isTrue();
        RedirectFlow small =
                RedirectFlow.of(
                        CODES,
                        List.of(
                                new Counted("RECEIVED", null, 50),
                                new Counted("REDIRECTED", "A", 2)));
        assertThat(small.isForOthers()).isFalse();
    }

    @Test
    void othersAskForAYearFromJanuaryOrJuly() {
        for (int month : new int[] {1, 7}) {
            LocalDate from = LocalDate.of(2026, month, 1);
            var year = new Period(from, from.plusYears(1).minusDays(1));
            assertThatCode(year::requireForOthers).doesNotThrowAnyException();
            var day = new Period(from, from.plusYears(1));
            assertThatThrownBy(day::requireForOthers).isInstanceOf(Period.Refused.class);
        }
        var april = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));
        assertThatThrownBy(april::requireForOthers).isInstanceOf(Period.Refused.class);
        assertThatThrownBy(() -> new Period(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(Period.Refused.class);
    }

    private static RedirectFlow open(long count) {
        return RedirectFlow.of(CODES, List.of(new Counted("RECEIVED", null, count)));
    }
}
