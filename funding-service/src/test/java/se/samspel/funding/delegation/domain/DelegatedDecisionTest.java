package se.samspel.funding.delegation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.funding.boardmeeting.domain.Meetings.HELD_ON;
import static se.samspel.funding.boardmeeting.domain.Meetings.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.funding.boardmeeting.domain.Meetings;
import se.samspel.funding.decision.domain.DecisionKind;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;

class DelegatedDecisionTest {

    @Test
    void itIsMissedOnceAMeetingHasBeenHeldAfterIt() {
        DelegatedDecision decision = taken(HELD_ON);
        assertThat(decision.finding(null)).isNull();
        assertThat(decision.finding(HELD_ON)).isNull();
        assertThat(decision.finding(HELD_ON.plusDays(1)))
                .isEqualTo(ReportFinding.NOT_REPORTED_BACK);
    }

    @Test
    void itIsReportedOnceToAMeetingThatWasHeldOnItsDayOrLater() {
        DelegatedDecision decision = taken(HELD_ON);
        decision.reportTo(Meetings.held());
        assertThat(decision.reportedOn()).isEqualTo(HELD_ON);
        assertThat(decision.finding(HELD_ON.plusDays(1))).isNull();
        assertThatThrownBy(() -> decision.reportTo(Meetings.held()))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> taken(HELD_ON.plusDays(1)).reportTo(Meetings.held()))
                .isInstanceOf(DelegationRule.ReportedBeforeTaken.class);
        assertThatThrownBy(() -> taken(HELD_ON).reportTo(Meetings.planned()))
                .isInstanceOf(DelegationRule.MeetingNotHeld.class);
    }

    @Test
    void itIsTakenTodayAtTheLatest() {
        assertThat(taken(TODAY).delegated().takenOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> taken(TODAY.plusDays(1))).isInstanceOf(FutureActDate.class);
    }

    @Test
    void noAmountIsLessThanNothingAndNoTextHoldsAPerson() {
        assertThat(delegated("Inköp", 0L).amountOre()).isZero();
        assertThatThrownBy(() -> delegated("Inköp", -1L))
                .isInstanceOf(DelegationRule.NegativeAmount.class);
        assertThatThrownBy(() -> delegated("Anställning 19121212-1212", null))
                .isInstanceOf(IdentityNumberInText.class);
    }

    private static Delegated delegated(String subject, @Nullable Long amountOre) {
        return new Delegated(
                HELD_ON, "Förbundschef", "staff-7", DecisionKind.OTHER, subject, amountOre, "D 9");
    }

    @Test
    void whatIsMoreThanTheBoardDelegatedIsBeyondTheLimitWhereOneIsKnown() {
        assertThat(within(Money.ofOre(100), 100L).isBeyondLimit()).isFalse();
        assertThat(within(Money.ofOre(100), 101L).isBeyondLimit()).isTrue();
        assertThat(within(null, 101L).isBeyondLimit()).isFalse();
        assertThat(within(Money.ofOre(100), null).isBeyondLimit()).isFalse();
    }

    private static DelegatedDecision within(@Nullable Money limit, @Nullable Long amountOre) {
        return new DelegatedDecision(
                new DelegatedDecision.Identity(
                        UUID.randomUUID(), "2220002139", Instant.parse("2026-12-01T08:00:00Z")),
                delegated("Utökning", amountOre),
                limit,
                TODAY);
    }

    private static DelegatedDecision taken(LocalDate on) {
        return new DelegatedDecision(
                new DelegatedDecision.Identity(
                        UUID.randomUUID(), "2220002139", Instant.parse("2026-12-01T08:00:00Z")),
                new Delegated(
                        on, "Förbundschef", null, DecisionKind.GRANT, "Utökning", null, "D 9"),
                null,
                TODAY);
    }
}
