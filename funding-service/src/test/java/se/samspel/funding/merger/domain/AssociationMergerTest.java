package se.samspel.funding.merger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;

class AssociationMergerTest {

    private static final String NORTH = "2220003301";
    private static final String SOUTH = "2220002139";
    private static final LocalDate EFFECTIVE_ON = LocalDate.of(2027, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate STARTED_ON = LocalDate.of(2015, 1, 1);
    private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");

    @Test
    void aProposalThatIsAcceptedIsCompletedByAnotherPersonFromItsDay() {
        AssociationMerger merger = accepted();
        UUID passed = UUID.randomUUID();
        merger.complete(List.of(passed), receiving("ordforande-2", EFFECTIVE_ON));
        assertThat(merger.state()).isEqualTo(MergerState.COMPLETED);
        assertThat(merger.completedBy()).isEqualTo("ordforande-2");
        assertThat(merger.interventions()).containsExactly(passed);
    }

    @Test
    void theDayBeforeItIsTooEarly() {
        AssociationMerger merger = accepted();
        var early = receiving("ordforande-2", EFFECTIVE_ON.minusDays(1));
        assertThatThrownBy(() -> merger.refuseUnlessDue(early))
                .isInstanceOf(MergerRule.NotYetEffective.class);
        merger.refuseUnlessDue(receiving("ordforande-2", EFFECTIVE_ON));
        merger.refuseUnlessDue(receiving("ordforande-2", EFFECTIVE_ON.plusDays(1)));
    }

    @Test
    void whoAcceptedDoesNotCompleteWhateverTheCaseOfTheirId() {
        AssociationMerger merger = accepted();
        for (String same : List.of("chef-2", "CHEF-2", " Chef-2 ")) {
            assertThatThrownBy(() -> merger.refuseUnlessDue(receiving(same, EFFECTIVE_ON)))
                    .isInstanceOf(MergerRule.FourEyes.class);
        }
        merger.refuseUnlessDue(receiving("chef-1", EFFECTIVE_ON));
    }

    @Test
    void eitherSideWithdrawsBeforeItIsCompletedAndNotAfter() {
        for (MergerSide side : MergerSide.values()) {
            AssociationMerger merger = accepted();
            merger.withdraw(new AssociationMerger.Act(side, "chef-9", TODAY, NOW));
            assertThat(merger.state()).isEqualTo(MergerState.WITHDRAWN);
            assertThat(merger.withdrawnSide()).isEqualTo(side);
        }
        AssociationMerger completed = accepted();
        completed.complete(List.of(), receiving("ordforande-2", EFFECTIVE_ON));
        assertThatThrownBy(() -> completed.withdraw(receiving("chef-9", EFFECTIVE_ON)))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void theTransferringSideNeitherAcceptsNorCompletes() {
        var act = new AssociationMerger.Act(MergerSide.TRANSFERRING, "chef-9", EFFECTIVE_ON, NOW);
        assertThatThrownBy(() -> proposed(EFFECTIVE_ON).accept(decision(TODAY), act))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> accepted().refuseUnlessDue(act)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void whatIsOnlyProposedIsNotCompleted() {
        AssociationMerger merger = proposed(EFFECTIVE_ON);
        assertThatThrownBy(() -> merger.refuseUnlessDue(receiving("chef-9", EFFECTIVE_ON)))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void anAssociationNeitherGoesIntoItselfNorBeforeItWasThere() {
        assertThatThrownBy(() -> terms(NORTH, EFFECTIVE_ON))
                .isInstanceOf(MergerRule.SameAssociation.class);
        assertThatThrownBy(() -> proposed(STARTED_ON))
                .isInstanceOf(MergerRule.EffectiveTooEarly.class);
        assertThat(proposed(STARTED_ON.plusDays(1)).state()).isEqualTo(MergerState.PROPOSED);
    }

    @Test
    void noDecisionIsOfTomorrowOrAboutAPerson() {
        assertThatThrownBy(() -> accepted(decision(TODAY.plusDays(1))))
                .isInstanceOf(FutureActDate.class);
        assertThat(accepted(decision(TODAY)).acceptance()).isEqualTo(decision(TODAY));
        assertThatThrownBy(() -> new MergerDecision(TODAY, "om 19121212-1212"))
                .isInstanceOf(IdentityNumberInText.class);
    }

    @Test
    void eachOfTheTwoHasItsSideAndNobodyElse() {
        AssociationMerger merger = proposed(EFFECTIVE_ON);
        assertThat(merger.sideOf(NORTH)).isEqualTo(MergerSide.TRANSFERRING);
        assertThat(merger.sideOf(SOUTH)).isEqualTo(MergerSide.RECEIVING);
        assertThat(merger.sideOf("2220001111")).isNull();
        assertThat(merger.sideOf(null)).isNull();
    }

    private static AssociationMerger accepted() {
        return accepted(decision(TODAY));
    }

    private static AssociationMerger accepted(MergerDecision decision) {
        AssociationMerger merger = proposed(EFFECTIVE_ON);
        merger.accept(decision, receiving("chef-2", TODAY));
        return merger;
    }

    private static AssociationMerger proposed(LocalDate effectiveOn) {
        return new AssociationMerger(
                UUID.randomUUID(),
                terms(SOUTH, effectiveOn),
                STARTED_ON,
                new AssociationMerger.Act(MergerSide.TRANSFERRING, "chef-1", TODAY, NOW));
    }

    private static AssociationMerger.Terms terms(String receiving, LocalDate effectiveOn) {
        return new AssociationMerger.Terms(NORTH, receiving, effectiveOn, decision(TODAY));
    }

    private static MergerDecision decision(LocalDate on) {
        return new MergerDecision(on, "§ 41/2026");
    }

    private static AssociationMerger.Act receiving(String by, LocalDate today) {
        return new AssociationMerger.Act(MergerSide.RECEIVING, by, today, NOW);
    }
}
