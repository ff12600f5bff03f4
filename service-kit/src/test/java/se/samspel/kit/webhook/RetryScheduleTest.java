package se.samspel.kit.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    private final RetrySchedule schedule =
            new RetrySchedule(
                    List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)), 10, Duration.ofHours(1));

    @Test
    void eachFailureWaitsLongerUntilTheLast() {
        assertThat(schedule.after(1, 0, null)).isEqualTo(Duration.ofSeconds(5));
        assertThat(schedule.after(2, 0, null)).isEqualTo(Duration.ofMinutes(5));
        assertThat(schedule.after(3, 0, null)).isNull();
    }

    @Test
    void theWaitIsUpToATenthLonger() {
        assertThat(schedule.after(1, 500, null)).isEqualTo(Duration.ofMillis(5250));
        assertThat(schedule.after(1, 999, null)).isLessThan(Duration.ofMillis(5500));
    }

    @Test
    void whoWantsPeaceHasItForAnHourAtMost() {
        assertThat(schedule.after(1, 0, Duration.ofSeconds(60))).isEqualTo(Duration.ofMinutes(1));
        assertThat(schedule.after(2, 0, Duration.ofSeconds(60))).isEqualTo(Duration.ofMinutes(5));
        assertThat(schedule.after(1, 0, Duration.ofDays(9))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void peaceIsAskedForInSecondsOrUntilADate() {
        assertThat(RetryAfter.parse("120", NOW)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RetryAfter.parse("Sun, 22 Nov 2026 09:31:00 GMT", NOW))
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(RetryAfter.parse(null, NOW)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "-5",
                "1.5",
                "9999999999999999999",
                "Sun, 22 Nov 2026 09:29:00 GMT"
            })
    void whatCannotBeReadAsksForNothing(String header) {
        assertThat(RetryAfter.parse(header, NOW)).isNull();
    }

    @Test
    void onlyTwoHundredsAreTakenAndOnlySomeAsksAreOfTheWholeReceiver() {
        Duration peace = Duration.ofSeconds(9);
        assertThat(new Reply.Answered(200, null).isTaken()).isTrue();
        assertThat(new Reply.Answered(299, null).isTaken()).isTrue();
        assertThat(new Reply.Answered(199, null).isTaken()).isFalse();
        assertThat(new Reply.Answered(301, null).isTaken()).isFalse();
        assertThat(new Reply.Failed(Fault.TIMED_OUT).isTaken()).isFalse();
        assertThat(new Reply.Answered(410, null).isGone()).isTrue();
        assertThat(new Reply.Answered(503, peace).peace()).isEqualTo(peace);
        assertThat(new Reply.Answered(429, peace).peace()).isEqualTo(peace);
        assertThat(new Reply.Answered(500, peace).peace()).isNull();
    }
}
