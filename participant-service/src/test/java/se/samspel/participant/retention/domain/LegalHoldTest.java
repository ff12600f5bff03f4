package se.samspel.participant.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;

class LegalHoldTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    private final LegalHold hold =
            new LegalHold(
                    UUID.randomUUID(),
                    new LegalHold.Whose(UUID.randomUUID(), AuthorityId.parse("2021005521")),
                    new byte[] {1},
                    "AN 2026/77",
                    FROM,
                    Instant.parse("2026-03-01T08:00:00Z"));

    @Test
    void itStandsUntilItIsReleased() {
        assertThat(hold.state()).isEqualTo(LegalHold.State.STANDING);
        hold.release(FROM, "AN 2026/77 §9");
        assertThat(hold.state()).isEqualTo(LegalHold.State.RELEASED);
        assertThat(hold.releasedOn()).isEqualTo(FROM);
        assertThat(hold.releaseReference()).isEqualTo("AN 2026/77 §9");
    }

    @Test
    void itIsNotReleasedBeforeItBegan() {
        assertThatThrownBy(() -> hold.release(FROM.minusDays(1), "AN"))
                .isInstanceOf(LegalHold.ReleasedBeforeStart.class);
        assertThat(hold.state()).isEqualTo(LegalHold.State.STANDING);
    }

    @Test
    void itIsReleasedOnce() {
        hold.release(FROM, "AN");
        assertThatThrownBy(() -> hold.release(FROM, "AN")).isInstanceOf(IllegalMove.class);
    }
}
