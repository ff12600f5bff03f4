package se.samspel.reporting.projection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordedQueueEntryTest {

    @Test
    void whoWasEnrolledHasWaitedSinceTheReferralAndSinceTheQueue() {
        assertThat(left("ENROLLED").amounts())
                .isEqualTo(Map.of("waitingDays", 30L, "queueDays", 20L));
        assertThat(left("ENROLLED").facets())
                .isEqualTo(Map.of("referringAuthority", "2321000180", "leftAs", "ENROLLED"));
    }

    @Test
    void whoLeftTheQueueOtherwiseHasNoWaitingTime() {
        assertThat(left("WITHDRAWN").amounts()).isEmpty();
    }

    private static RecordedQueueEntry left(String as) {
        return new RecordedQueueEntry(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "2321000180",
                LocalDate.of(2020, 1, 1),
                null,
                null,
                LocalDate.of(2020, 1, 11),
                LocalDate.of(2020, 1, 31),
                as);
    }
}
