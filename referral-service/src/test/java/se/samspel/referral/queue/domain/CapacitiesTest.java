package se.samspel.referral.queue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapacitiesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Test
    void aRowCountsFromItsDayUntilTheNextOne() {
        var capacities =
                new Capacities(
                        60,
                        List.of(
                                new Capacities.Row(DAY.plusMonths(6), 40),
                                new Capacities.Row(DAY, 50)));
        assertThat(capacities.on(DAY.minusDays(1))).isEqualTo(60);
        assertThat(capacities.on(DAY)).isEqualTo(50);
        assertThat(capacities.on(DAY.plusMonths(6).minusDays(1))).isEqualTo(50);
        assertThat(capacities.on(DAY.plusMonths(6))).isEqualTo(40);
        assertThat(capacities.after(DAY))
                .containsExactly(new Capacities.Row(DAY.plusMonths(6), 40));
    }

    @Test
    void withoutAnyNothingIsSaid() {
        assertThat(new Capacities(null, List.of()).on(DAY)).isNull();
    }
}
