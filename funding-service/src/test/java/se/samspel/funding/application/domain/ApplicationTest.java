package se.samspel.funding.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.grant.domain.Agreement;
import se.samspel.funding.grant.domain.YearlyAmounts;
import se.samspel.funding.intervention.domain.BoardDecision;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;

class ApplicationTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 15);
    private static final Instant NOW = Instant.parse("2020-01-15T08:00:00Z");
    private static final Set<Actor> BOTH = EnumSet.allOf(Actor.class);
    private static final BoardDecision DECISION =
            new BoardDecision(LocalDate.of(2019, 11, 28), "§ 47/2019");
    private static final Validity YEAR =
            new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

    private final Application application = drafted(2_800_000);

    @Test
    void whoSendsItInAfterTodayIsRefused() {
        assertThatThrownBy(() -> move(Move.SUBMIT, TODAY.plusDays(1), "anna"))
                .isInstanceOf(FutureActDate.class);
        assertThat(application.state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(move(Move.SUBMIT, TODAY, "anna").toState())
                .isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void aMoveIsNotDatedBeforeTheEarlierOne() {
        move(Move.SUBMIT, TODAY.minusDays(1), "anna");
        assertThatThrownBy(() -> move(Move.PREPARE, TODAY.minusDays(2), "bo"))
                .isInstanceOf(ApplicationRule.MoveBeforeEarlier.class);
        move(Move.PREPARE, TODAY.minusDays(1), "bo");
        assertThat(application.state()).isEqualTo(ApplicationState.PREPARED);
    }

    @Test
    void aMoveOfTheOtherSideIsRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() ->
                        application.move(
                                act(Move.SUBMIT, TODAY, "anna", EnumSet.of(Actor.OFFICE)),
                                TODAY,
                                NOW))
                .isInstanceOfSatisfying(
                        IllegalMove.class, move -> assertThat(move.allowedMoves()).isEmpty());
        assertThatThrownBy(() -> move(Move.AGREE, TODAY, "anna"))
                .isInstanceOfSatisfying(
                        IllegalMove.class,
                        move -> assertThat(move.allowedMoves()).containsExactly("AMEND", "SUBMIT"));
    }

    @Test
    void whatIsSubmittedIsAmendedOnlyWhenItNeedsCompletion() {
        application.amend(asking(2_700_000), BOTH);
        assertThat(application.asked()).isEqualTo(kronor(2_700_000));
        move(Move.SUBMIT, TODAY, "anna");
        assertThatThrownBy(() -> application.amend(asking(1), BOTH))
                .isInstanceOf(IllegalMove.class);
        move(Move.REQUEST_COMPLETION, TODAY, "bo");
        assertThatThrownBy(() -> application.amend(asking(1), EnumSet.of(Actor.OFFICE)))
                .isInstanceOf(IllegalMove.class);
        application.amend(asking(2_800_000), EnumSet.of(Actor.APPLICANT));
        move(Move.COMPLETE, TODAY, "anna");
        assertThat(application.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(application.amounts(Stage.ASKED).total()).isEqualTo(kronor(2_800_000));
    }

    @Test
    void amountsBelongToRecommendingAlone() {
        assertThatThrownBy(
                        () -> application.recommend(Recommendation.RECOMMEND, YearlyAmounts.none()))
                .isInstanceOf(ApplicationRule.AmountsUnfit.class);
        assertThatThrownBy(() -> application.recommend(Recommendation.REJECT, amounts(1)))
                .isInstanceOf(ApplicationRule.AmountsUnfit.class);
        application.recommend(Recommendation.REJECT, YearlyAmounts.none());
        assertThat(application.recommendation()).isEqualTo(Recommendation.REJECT);
    }

    @Test
    void noMoreThanWhatWasAskedForIsGranted() {
        Act act = act(Move.GRANT, TODAY, "cia", BOTH);
        assertThatThrownBy(() -> application.grant(DECISION, YEAR, amounts(2_800_001), act))
                .isInstanceOf(ApplicationRule.MoreThanAsked.class);
        assertThatThrownBy(() -> application.grant(DECISION, YEAR, amounts(0), act))
                .isInstanceOf(ApplicationRule.NoMoney.class);
        application.grant(DECISION, YEAR, amounts(2_800_000), act);
        assertThat(application.granted()).isEqualTo(kronor(2_800_000));
    }

    @Test
    void moneyIsGrantedForYearsInWhichTheGrantCounts() {
        Act act = act(Move.GRANT, TODAY, "cia", BOTH);
        for (int year : new int[] {YEAR.from().getYear() - 1, YEAR.to().getYear() + 1}) {
            YearlyAmounts other =
                    YearlyAmounts.of(
                            List.of(
                                    new YearlyAmounts.Line(
                                            year, CostCategory.PERSONAL, kronor(1))));
            assertThatThrownBy(() -> application.grant(DECISION, YEAR, other, act))
                    .isInstanceOf(ApplicationRule.OutsideValidity.class);
        }
        var oneDay = new Validity(YEAR.to(), YEAR.to());
        application.grant(DECISION, oneDay, amounts(1), act);
    }

    @Test
    void whoProposesDoesNotRecordTheDecision() {
        application.propose(amounts(2_340_000), act(Move.PROPOSE, TODAY, "Bo", BOTH));
        Act same = act(Move.GRANT, TODAY, "bo ", BOTH);
        assertThatThrownBy(() -> application.grant(DECISION, YEAR, amounts(2_340_000), same))
                .isInstanceOf(ApplicationRule.FourEyes.class);
        assertThatThrownBy(() -> application.reject(DECISION, YearlyAmounts.none(), same))
                .isInstanceOf(ApplicationRule.FourEyes.class);
        application.grant(DECISION, YEAR, amounts(2_340_000), act(Move.GRANT, TODAY, "cia", BOTH));
        assertThat(application.decision()).isEqualTo(DECISION);
    }

    @Test
    void whoRecordsTheDecisionDoesNotPutTheGrantInForce() {
        application.grant(DECISION, YEAR, amounts(2_340_000), act(Move.GRANT, TODAY, "cia", BOTH));
        UUID grant = UUID.randomUUID();
        Agreement signed = signed(DECISION.decidedOn(), DECISION.decidedOn());
        assertThatThrownBy(
                        () -> application.agree(signed, grant, act(Move.AGREE, TODAY, "CIA", BOTH)))
                .isInstanceOf(ApplicationRule.FourEyes.class);
        application.agree(signed, grant, act(Move.AGREE, TODAY, "bo", BOTH));
        assertThat(application.grantId()).isEqualTo(grant);
    }

    @Test
    void nobodySignsBeforeTheDecision() {
        application.grant(DECISION, YEAR, amounts(2_340_000), act(Move.GRANT, TODAY, "cia", BOTH));
        LocalDate on = DECISION.decidedOn();
        Act act = act(Move.AGREE, TODAY, "bo", BOTH);
        UUID grant = UUID.randomUUID();
        assertThatThrownBy(() -> application.agree(signed(on.minusDays(1), on), grant, act))
                .isInstanceOf(ApplicationRule.SignedBeforeDecision.class);
        assertThatThrownBy(() -> application.agree(signed(on, on.minusDays(1)), grant, act))
                .isInstanceOf(ApplicationRule.SignedBeforeDecision.class);
        assertThat(signed(on, on.plusDays(1)).signedByBothOn()).isEqualTo(on.plusDays(1));
        assertThat(signed(on.plusDays(2), on).signedByBothOn()).isEqualTo(on.plusDays(2));
    }

    @Test
    void aRejectionHasNoAmounts() {
        assertThatThrownBy(() ->
                        application.reject(
                                DECISION, amounts(1), act(Move.REJECT, TODAY, "cia", BOTH)))
                .isInstanceOf(ApplicationRule.AmountsUnfit.class);
    }

    @Test
    void nothingIsAskedForWithoutMoneyOrWithAPerson() {
        assertThatThrownBy(() -> asking(0)).isInstanceOf(ApplicationRule.NoMoney.class);
        YearlyAmounts some = amounts(1);
        assertThatThrownBy(() -> new Asking(some, "För 19121212-1212"))
                .isInstanceOf(IdentityNumberInText.class);
    }

    @Test
    void aGrantCountsForOneDayAtLeast() {
        assertThat(new Validity(TODAY, TODAY).to()).isEqualTo(TODAY);
        LocalDate before = TODAY.minusDays(1);
        assertThatThrownBy(() -> new Validity(TODAY, before))
                .isInstanceOf(ApplicationRule.EndsBeforeItBegins.class);
    }

    @Test
    void eachMoveIsKeptWithItsPlaceAndItsConflicts() {
        var act = new Act(Move.SUBMIT, TODAY, "anna", BOTH, "Sänd", List.of("ledamot-03"));
        MoveMade made = application.move(act, TODAY, NOW);
        assertThat(made.place()).isEqualTo(1);
        assertThat(made.fromState()).isEqualTo(ApplicationState.DRAFT);
        assertThat(made.madeBy()).isEqualTo(Actor.APPLICANT);
        assertThat(made.conflicts()).containsExactly("ledamot-03");
        assertThat(move(Move.WITHDRAW, TODAY, "anna").place()).isEqualTo(2);
    }

    private MoveMade move(Move move, LocalDate on, String by) {
        return application.move(act(move, on, by, BOTH), TODAY, NOW);
    }

    private static Act act(Move move, LocalDate on, String by, Set<Actor> as) {
        return new Act(move, on, by, as, null, List.of());
    }

    private static Agreement signed(LocalDate association, LocalDate host) {
        return new Agreement("Avtal 12/2019", association, host);
    }

    private static Application drafted(long sek) {
        var identity =
                new Application.Identity(UUID.randomUUID(), "2220002139", UUID.randomUUID(), NOW);
        var applicant = new Applicant.OfAuthority(AuthorityId.parse("2120002304.ame"));
        return new Application(identity, applicant, asking(sek));
    }

    private static Asking asking(long sek) {
        return new Asking(amounts(sek), "Samverkansteam");
    }

    private static YearlyAmounts amounts(long sek) {
        return YearlyAmounts.of(
                List.of(new YearlyAmounts.Line(2020, CostCategory.PERSONAL, kronor(sek))));
    }

    private static Money kronor(long sek) {
        return Money.ofSek(BigDecimal.valueOf(sek));
    }
}
