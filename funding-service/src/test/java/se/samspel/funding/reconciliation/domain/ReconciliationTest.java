package se.samspel.funding.reconciliation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.IdentityNumberInText;

class ReconciliationTest {

    private static final Months JUNE = new Months(2026, 6, 6);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final Map<String, Long> GRANT = Map.of("4510", 500L, "1940", -500L);
    private static final Booked OURS = Booked.inLedger(1, DAY, GRANT);
    private static final Booked THEIRS = Booked.inBooks(1L, DAY, 1, GRANT);
    private static final Reconciliation.Line DIFFERING =
            new Reconciliation.Line(Match.DIFFERS, false);

    @Test
    void nothingUnmatchedIsReconciled() {
        Reconciliation made = of(List.of(OURS), List.of(THEIRS));
        assertThat(made.finding()).isEqualTo(ReconciliationFinding.RECONCILED);
        assertThat(made.count(Match.MATCHED)).isEqualTo(1);
    }

    @Test
    void itIsReconciledWhenTheLastDifferenceIsExplainedAndNotBefore() {
        Reconciliation made =
                of(
                        List.of(OURS, Booked.inLedger(2, DAY, GRANT)),
                        List.of(Booked.inBooks(1L, LAST, 1, GRANT)));
        assertThat(made.unexplained()).isEqualTo(2);
        assertThat(made.explain(DIFFERING, "Fel dag")).isEqualTo(1);
        assertThat(made.finding()).isEqualTo(ReconciliationFinding.DIFFERENCES_UNEXPLAINED);
        assertThat(made.explain(new Reconciliation.Line(Match.DIFFERS, true), "Fel dag igen"))
                .isEqualTo(2);
        assertThat(made.unexplained()).isEqualTo(1);
        made.explain(new Reconciliation.Line(Match.ONLY_IN_LEDGER, false), "Läses in i juli");
        assertThat(made.finding()).isEqualTo(ReconciliationFinding.RECONCILED);
    }

    @Test
    void whatMatchesNeedsNoExplanationAndNoneNamesAPerson() {
        Reconciliation made = of(List.of(OURS), List.of());
        assertThatThrownBy(() -> made.explain(new Reconciliation.Line(Match.MATCHED, false), "x"))
                .isInstanceOf(ReconciliationRule.NothingToExplain.class);
        assertThatThrownBy(() -> made.explain(DIFFERING, "Avser 19121212-1212"))
                .isInstanceOf(IdentityNumberInText.class);
        assertThat(made.unexplained()).isEqualTo(1);
    }

    @Test
    void aPeriodEndsNoEarlierThanItBegins() {
        assertThat(new Months(2026, 3, 3).lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThatThrownBy(() -> new Months(2026, 3, 2))
                .isInstanceOf(ReconciliationRule.MonthsBackwards.class);
    }

    @Test
    void aFileMustReachThePeriodsLastDay() {
        assertThatCode(() -> file(4, LAST, false).refuseUnlessFit(JUNE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> file(4, LAST.minusDays(1), false).refuseUnlessFit(JUNE))
                .isInstanceOf(ReconciliationRule.EndsBefore.class);
        assertThatThrownBy(() -> file(4, null, false).refuseUnlessFit(JUNE))
                .isInstanceOf(ReconciliationRule.EndsBefore.class);
    }

    @Test
    void aFileMustHaveVouchersOfTheYearAndOfOurselves() {
        assertThatThrownBy(() -> file(3, LAST, false).refuseUnlessFit(JUNE))
                .isInstanceOf(ReconciliationRule.NoVouchers.class);
        assertThatThrownBy(() -> file(null, LAST, false).refuseUnlessFit(JUNE))
                .isInstanceOf(ReconciliationRule.NoVouchers.class);
        assertThatThrownBy(() -> file(4, LAST, true).refuseUnlessFit(JUNE))
                .isInstanceOf(ReconciliationRule.OtherCompany.class);
        assertThatThrownBy(() -> file(4, LAST, false).refuseUnlessFit(new Months(2025, 6, 6)))
                .isInstanceOf(ReconciliationRule.OtherYear.class);
    }

    @Test
    void theChecksumIsOfAllThatWasFound() {
        String sum = snapshot(JUNE, List.of(OURS), List.of(THEIRS)).checksum();
        assertThat(sum).matches("[0-9a-f]{64}");
        assertThat(snapshot(JUNE, List.of(OURS), List.of(THEIRS)).checksum()).isEqualTo(sum);
        assertThat(
                        List.of(
                                snapshot(JUNE, List.of(OURS), List.of()).checksum(),
                                snapshot(new Months(2026, 5, 6), List.of(OURS), List.of(THEIRS))
                                        .checksum(),
                                snapshot(
                                                JUNE,
                                                List.of(OURS),
                                                List.of(Booked.inBooks(1L, LAST, 1, GRANT)))
                                        .checksum()))
                .doesNotHaveDuplicates()
                .doesNotContain(sum);
    }

    private static BooksFile file(
            @Nullable Integer type, @Nullable LocalDate asOf, boolean ofOther) {
        return new BooksFile(2026, type, asOf, ofOther);
    }

    private static Snapshot snapshot(Months period, List<Booked> ledger, List<Booked> books) {
        return new Snapshot(
                period,
                "a".repeat(64),
                ledger.size(),
                Comparison.of(period, ledger, books),
                AccountMonths.of(
                        period, new AccountMonths.Sides(ledger, books, List.of()), none -> false));
    }

    private static Reconciliation of(List<Booked> ledger, List<Booked> books) {
        return new Reconciliation(
                new Reconciliation.Identity(
                        new UUID(0, 1), "2220002139", "ekonom-1", Instant.EPOCH),
                snapshot(JUNE, ledger, books),
                new UUID(0, 2),
                LAST);
    }
}
