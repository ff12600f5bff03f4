package se.samspel.funding.grant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.intervention.domain.BoardDecision;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;

class GrantTest {

    private static final LocalDate DECIDED = LocalDate.of(2019, 11, 28);
    private static final Award.Recording BO =
            new Award.Recording("bo", Instant.parse("2020-01-15T08:00:00Z"));

    private final Grant grant = grant();

    @Test
    void aNewDecisionIsANewVersionAndNotOlderThanTheLast() {
        assertThatThrownBy(() -> grant.change(decision(DECIDED.minusDays(1))))
                .isInstanceOf(GrantRule.DecidedBeforeEarlier.class);
        assertThat(grant.number()).isEqualTo(1);
        assertThat(grant.change(decision(DECIDED))).isEqualTo(2);
        assertThat(grant.decision().decidedOn()).isEqualTo(DECIDED);
    }

    @Test
    void aDecisionThatChangesNothingIsNone() {
        var version = new GrantVersion(grant, amounts(2020, 100), BO);
        assertThatThrownBy(() -> version.refuseUnchanged(amounts(2020, 100)))
                .isInstanceOf(GrantRule.Unchanged.class);
        version.refuseUnchanged(amounts(2020, 101));
        version.refuseUnchanged(amounts(2021, 100));
        assertThat(version.number()).isEqualTo(1);
    }

    @Test
    void carriedMoneyIsUsedUntilTheEndOfItsNewYear() {
        grant.reach(2020);
        assertThat(grant.validTo()).isEqualTo("2020-12-31");
        grant.reach(2021);
        assertThat(grant.validTo()).isEqualTo("2021-12-31");
        grant.reach(2020);
        assertThat(grant.validTo()).isEqualTo("2021-12-31");
    }

    @Test
    void aDecisionProlongsAGrantByTheYearsThatItAddsAlone() {
        Grant half = grant(LocalDate.of(2020, 6, 30));
        half.reachAll(years(2020));
        assertThat(half.validTo()).isEqualTo("2020-06-30");
        half.reachAll(years(2022, 2020, 2021));
        assertThat(half.validTo()).isEqualTo("2022-12-31");
    }

    @Test
    void noDecisionGivesMoneyOfAYearBeforeAGrantBegins() {
        Grant half = grant(LocalDate.of(2020, 6, 30));
        assertThatThrownBy(() -> half.reachAll(years(2019, 2020)))
                .isInstanceOf(GrantRule.YearBeforeValidity.class);
        half.reachAll(amounts(2019, 0));
        assertThat(half.validTo()).isEqualTo("2020-06-30");
    }

    @Test
    void onlyASettledGrantIsClosed() {
        GrantYear year = year(100);
        assertThatThrownBy(() -> grant.close(List.of(year), List.of(), DECIDED))
                .isInstanceOf(GrantRule.NotSettled.class);
        year.draw(Money.ofOre(100));
        year.repay(Money.ofOre(10), RepaymentSource.DRAWN);
        grant.close(List.of(year), List.of(), DECIDED);
        assertThat(grant.state()).isEqualTo(GrantState.CLOSED);
        assertThat(grant.closedOn()).isEqualTo(DECIDED);
        assertThatThrownBy(grant::settle).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> grant.change(decision(DECIDED))).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> grant.close(List.of(), List.of(), DECIDED))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void aGrantIsNotClosedBeforeItWasDecided() {
        assertThatThrownBy(() -> grant.close(List.of(), List.of(), DECIDED.minusDays(1)))
                .isInstanceOf(GrantRule.ClosedBeforeDecision.class);
        grant.close(List.of(), List.of(), DECIDED);
    }

    @Test
    void drawnMoneyIsBackBeforeAGrantIsClosed() {
        Repayment repayment = repayment(RepaymentSource.DRAWN);
        assertThatThrownBy(() -> grant.close(List.of(), List.of(repayment), DECIDED))
                .isInstanceOf(GrantRule.RepaymentOpen.class);
        assertThat(repayment(RepaymentSource.REMAINING).isOpen()).isFalse();
        repayment.pay(DECIDED);
        assertThat(repayment.isOpen()).isFalse();
        grant.close(List.of(), List.of(repayment), DECIDED);
    }

    @Test
    void aRepaymentIsPaidOnceAndNotBeforeItsDecision() {
        Repayment repayment = repayment(RepaymentSource.DRAWN);
        assertThatThrownBy(() -> repayment.pay(DECIDED.minusDays(1)))
                .isInstanceOf(GrantRule.DueBeforeDecision.class);
        repayment.pay(DECIDED);
        assertThatThrownBy(() -> repayment.pay(DECIDED)).isInstanceOf(GrantRule.PaidAlready.class);
    }

    @Test
    void whatWasNeverDrawnIsHandedBackWithoutAPayment() {
        assertThatThrownBy(() -> repayment(RepaymentSource.REMAINING).pay(DECIDED))
                .isInstanceOf(GrantRule.NothingToPay.class);
    }

    @Test
    void aRepaymentIsDueOnTheDayOfItsDecisionOrLater() {
        GrantYear year = year(100);
        var early =
                new Repayment.Claim(
                        Money.ofOre(1), RepaymentSource.DRAWN, DECIDED, DECIDED.minusDays(1));
        assertThatThrownBy(() -> new Repayment(UUID.randomUUID(), year, early, BO))
                .isInstanceOf(GrantRule.DueBeforeDecision.class);
        assertThat(repayment(RepaymentSource.DRAWN).dueOn()).isEqualTo(DECIDED);
    }

    @Test
    void amountsAreAddedByYearAndTakenOnce() {
        YearlyAmounts amounts =
                YearlyAmounts.of(
                        List.of(
                                line(2021, CostCategory.PERSONAL, 7),
                                line(2020, CostCategory.OVRIGT, 2),
                                line(2020, CostCategory.PERSONAL, 5)));
        assertThat(amounts.total()).isEqualTo(Money.ofOre(14));
        assertThat(amounts.of(2020)).isEqualTo(Money.ofOre(7));
        assertThat(amounts.of(2019)).isEqualTo(Money.ZERO);
        assertThat(amounts.years()).containsExactly(2020, 2021);
        assertThat(amounts.lines().getFirst()).isEqualTo(line(2020, CostCategory.PERSONAL, 5));
        assertThatThrownBy(() ->
                        YearlyAmounts.of(
                                List.of(
                                        line(2020, CostCategory.OVRIGT, 1),
                                        line(2020, CostCategory.OVRIGT, 1))))
                .isInstanceOf(GrantRule.AmountTwice.class);
        assertThatThrownBy(() -> amounts(2020, -1)).isInstanceOf(GrantRule.NegativeAmount.class);
        assertThat(amounts(2020, 0).total()).isEqualTo(Money.ZERO);
    }

    private static Repayment repayment(RepaymentSource source) {
        var claim = new Repayment.Claim(Money.ofOre(10), source, DECIDED, DECIDED);
        return new Repayment(UUID.randomUUID(), year(100), claim, BO);
    }

    private static GrantYear year(long ore) {
        return new GrantYear(
                new GrantYearKey(UUID.randomUUID(), 2020), "2220002139", Money.ofOre(ore));
    }

    private static Grant grant() {
        return grant(LocalDate.of(2020, 12, 31));
    }

    private static Grant grant(LocalDate validTo) {
        var source = new Award.Source(UUID.randomUUID(), "2220002139", UUID.randomUUID());
        var terms =
                new Award.Terms(
                        decision(DECIDED),
                        new Agreement("Avtal 12/2019", DECIDED, DECIDED),
                        LocalDate.of(2020, 1, 1),
                        validTo,
                        amounts(2020, 100));
        return new Grant(UUID.randomUUID(), new Award(source, terms, BO));
    }

    private static BoardDecision decision(LocalDate on) {
        return new BoardDecision(on, "§ 47/2019");
    }

    private static YearlyAmounts amounts(int year, long ore) {
        return YearlyAmounts.of(List.of(line(year, CostCategory.PERSONAL, ore)));
    }

    private static YearlyAmounts.Line line(int year, CostCategory category, long ore) {
        return new YearlyAmounts.Line(year, category, Money.ofOre(ore));
    }

    private static YearlyAmounts years(int... years) {
        return YearlyAmounts.of(
                Arrays.stream(years)
                        .mapToObj(year ->
                                new YearlyAmounts.Line(
                                        year, CostCategory.PERSONAL, Money.ofOre(100)))
                        .toList());
    }
}
