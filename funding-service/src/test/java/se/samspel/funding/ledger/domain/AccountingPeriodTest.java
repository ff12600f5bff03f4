package se.samspel.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.funding.ledger.domain.AChart.NOW;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;

class AccountingPeriodTest {

    private final AccountingPeriod period =
            new AccountingPeriod(PeriodKey.of(AChart.ASSOCIATION, YearMonth.of(2026, 2)));

    private static PeriodChange to(PeriodState state, String reason) {
        return new PeriodChange(state, reason, "ekonom-1", NOW);
    }

    @Test
    void aMonthIsOpenUntilItIsClosed() {
        assertThat(period.state()).isEqualTo(PeriodState.OPEN);
        assertThat(period.version()).isZero();
        assertThatThrownBy(() -> period.change(to(PeriodState.OPEN, "x")))
                .isInstanceOfSatisfying(
                        IllegalMove.class,
                        move -> assertThat(move.allowedMoves()).containsExactly("closing"));
        period.change(to(PeriodState.CLOSED, "Avstämd"));
        assertThat(period.state()).isEqualTo(PeriodState.CLOSED);
        assertThatThrownBy(() -> period.change(to(PeriodState.CLOSED, "x")))
                .isInstanceOfSatisfying(
                        IllegalMove.class,
                        move -> assertThat(move.allowedMoves()).containsExactly("reopening"));
    }

    @Test
    void whoClosedAndReopenedItIsKept() {
        period.change(to(PeriodState.CLOSED, "Avstämd"));
        period.change(to(PeriodState.OPEN, "Faktura saknades"));
        assertThat(period.version()).isEqualTo(2);
        assertThat(period.changes())
                .extracting(PeriodChange::reason)
                .containsExactly("Avstämd", "Faktura saknades");
    }

    @Test
    void aReasonHoldsNoIdentityNumber() {
        assertThatThrownBy(() -> period.change(to(PeriodState.CLOSED, "19121212-1212")))
                .isInstanceOf(IdentityNumberInText.class);
        assertThat(period.state()).isEqualTo(PeriodState.OPEN);
    }

    @Test
    void aDayIsInItsMonth() {
        assertThat(PeriodKey.of(AChart.ASSOCIATION, LocalDate.of(2026, 2, 28)))
                .isEqualTo(period.key());
        assertThat(PeriodKey.of(AChart.ASSOCIATION, LocalDate.of(2026, 3, 1)))
                .isNotEqualTo(period.key());
        assertThat(period.key().yearMonth()).hasToString("2026-02");
    }
}
