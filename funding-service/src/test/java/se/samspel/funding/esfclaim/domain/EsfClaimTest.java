package se.samspel.funding.esfclaim.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.samspel.funding.costmodel.domain.CostModels;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;

class EsfClaimTest {

    private static final LocalDate DECIDED = LocalDate.of(2024, 6, 3);

    @Test
    void whoHasWrittenInItDoesNotSubmitIt() {
        EsfClaim claim = AClaim.drafted();
        claim.rewrite(AClaim.ready(), "anst-2", Instant.EPOCH);
        claim.rewrite(AClaim.ready(), "anst-1", Instant.EPOCH);
        assertThat(claim.editors()).containsExactly("anst-1", "anst-2");
        for (String writer : List.of("anst-1", "anst-2", "Anst-2")) {
            assertThatExceptionOfType(ClaimRule.FourEyes.class)
                    .isThrownBy(() -> submit(claim, writer));
        }
        submit(claim, "anst-3");
        assertThat(claim.state()).isEqualTo(ClaimState.SUBMITTED);
        assertThat(claim.sheet()).isEqualTo("{}");
        assertThat(claim.asked()).isEqualTo(Money.ofOre(400_00));
    }

    @Test
    void aClaimForNothingOrWithAFaultIsNotSubmitted() {
        EsfClaim claim = AClaim.drafted();
        ClaimSheet nothing = AClaim.sheet(AClaim.content("40", List.of(), List.of()));
        ClaimSheet fault =
                ClaimSheet.of(AClaim.ready(), CostModels.NONE, StaffHours.NONE, Set.of());
        for (ClaimSheet unready : List.of(nothing, fault)) {
            assertThatExceptionOfType(ClaimRule.NotReady.class)
                    .isThrownBy(() -> claim.submit(unready, "{}", "anst-2", Instant.EPOCH));
        }
        assertThat(claim.state()).isEqualTo(ClaimState.DRAFT);
    }

    @Test
    void whatIsApprovedAndWhatIsDeductedAreWhatWasAskedFor() {
        for (long approved : List.of(399_99L, 400_01L)) {
            assertThatExceptionOfType(ClaimRule.DeductionsUnfit.class)
                    .isThrownBy(() -> approve(AClaim.submitted(), approved));
        }
        EsfClaim claim = AClaim.submitted();
        approve(claim, 390_00, new Deduction(10_00, "Resa utan underlag"));
        assertThat(claim.approved()).isEqualTo(Money.ofOre(390_00));
        EsfClaim refused = AClaim.submitted();
        approve(refused, 0, new Deduction(400_00, "Utanför projektet"));
        assertThat(Objects.requireNonNull(refused.decision()).deductions()).hasSize(1);
        assertThatExceptionOfType(ClaimRule.DeductionsUnfit.class)
                .isThrownBy(() -> approve(AClaim.submitted(), 400_01, new Deduction(-1, "Omvänt")));
        assertThatExceptionOfType(ClaimRule.DeductionsUnfit.class)
                .isThrownBy(() -> approve(AClaim.submitted(), 400_00, new Deduction(0, "x")));
    }

    @Test
    void moneyComesOnTheDayOfTheDecisionAtTheEarliest() {
        EsfClaim claim = AClaim.submitted();
        approve(claim, 400_00);
        assertThatExceptionOfType(ClaimRule.PaidBeforeDecision.class)
                .isThrownBy(() -> claim.pay(DECIDED.minusDays(1), Instant.EPOCH));
        claim.pay(DECIDED, Instant.EPOCH);
        assertThat(claim.state()).isEqualTo(ClaimState.PAID);
    }

    @Test
    void eachMoveHasItsState() {
        EsfClaim draft = AClaim.drafted();
        illegal("DRAFT", () -> approve(draft, 400_00));
        illegal("DRAFT", () -> draft.pay(DECIDED, Instant.EPOCH));
        EsfClaim submitted = AClaim.submitted();
        illegal("SUBMITTED", () -> submit(submitted, "anst-3"));
        illegal("SUBMITTED", () -> submitted.rewrite(AClaim.ready(), "anst-1", Instant.EPOCH));
        illegal("SUBMITTED", () -> submitted.pay(DECIDED, Instant.EPOCH));
        approve(submitted, 400_00);
        illegal("APPROVED", () -> approve(submitted, 400_00));
        illegal("APPROVED", () -> submitted.rewrite(AClaim.ready(), "anst-1", Instant.EPOCH));
        submitted.pay(DECIDED, Instant.EPOCH);
        illegal("PAID", () -> submitted.pay(DECIDED, Instant.EPOCH));
    }

    private static void illegal(String state, ThrowingCallable move) {
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(move)
                .extracting(IllegalMove::state)
                .isEqualTo(state);
    }

    private static void submit(EsfClaim claim, String by) {
        claim.submit(AClaim.sheet(claim.content()), "{}", by, Instant.EPOCH);
    }

    private static void approve(EsfClaim claim, long ore, Deduction... deductions) {
        claim.approve(
                new ClaimDecision(DECIDED, "2022/00411-12", Money.ofOre(ore), List.of(deductions)),
                Instant.EPOCH);
    }
}
