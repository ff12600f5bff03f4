package se.samspel.funding.drawdown.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;

class DrawdownTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 5, 1);
    private static final Instant NOW = Instant.parse("2020-05-01T08:00:00Z");
    private static final String HOST = "2120002304.ame";

    @Test
    void whatTheAssociationPaysIsNetOfVat() {
        Drawdown drawdown = requested(line(CostCategory.LOKALER, 875_000, 218_750));
        assertThat(drawdown.net()).isEqualTo(Money.ofOre(875_000));
        assertThat(drawdown.vat()).isEqualTo(Money.ofOre(218_750));
        assertThat(drawdown.state()).isEqualTo(DrawdownState.REQUESTED);
    }

    @Test
    void netIsGrossLessVatToTheOre() {
        assertThatCode(() -> gross(12_501)).doesNotThrowAnyException();
        for (long wrong : List.of(12_500L, 12_502L)) {
            assertThatThrownBy(() -> gross(wrong)).isInstanceOf(DrawdownRule.NetUnfit.class);
        }
    }

    @Test
    void eachLineAsksForSomethingAndHasNoVatBelowNothing() {
        assertThatCode(() -> line(CostCategory.OVRIGT, 1, 0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> line(CostCategory.OVRIGT, 0, 0))
                .isInstanceOf(DrawdownRule.NothingAsked.class);
        assertThatThrownBy(() -> line(CostCategory.OVRIGT, 1, -1))
                .isInstanceOf(DrawdownRule.NothingAsked.class);
    }

    @Test
    void aCostCategoryHasOneLine() {
        DrawdownLine line = line(CostCategory.OVRIGT, 1, 0);
        assertThatThrownBy(() -> asked(line, line)).isInstanceOf(DrawdownRule.CategoryTwice.class);
    }

    @Test
    void aPeriodLiesInTheYearAndTheGrantsDays() {
        var period = period("2020-02-01", "2020-02-29");
        assertThatCode(() ->
                        period.refuseOutside(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        period.refuseOutside(LocalDate.of(2020, 2, 2), LocalDate.of(2020, 2, 29)))
                .isInstanceOf(DrawdownRule.OutsideGrant.class);
        assertThatThrownBy(() ->
                        period.refuseOutside(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 28)))
                .isInstanceOf(DrawdownRule.OutsideGrant.class);
        assertThatThrownBy(() -> of(period("2020-12-31", "2021-01-01"), "Faktura 1"))
                .isInstanceOf(DrawdownRule.OutsideGrant.class);
        assertThatThrownBy(() -> period("2020-02-02", "2020-02-01"))
                .isInstanceOf(DrawdownRule.EndsBeforeItBegins.class);
    }

    @Test
    void anInvoicesReferenceNamesNobody() {
        assertThatThrownBy(() -> of(period("2020-01-01", "2020-01-31"), "Lön 19121212-1212"))
                .isInstanceOf(IdentityNumberInText.class);
    }

    @Test
    void asMuchAsRemainsIsNoFindingAndMoreIs() {
        Money remaining = Money.ofOre(100);
        assertThat(Findings.of(Money.ofOre(100), remaining, false))
                .isEqualTo(new Findings(false, false));
        assertThat(Findings.of(Money.ofOre(101), remaining, true))
                .isEqualTo(new Findings(true, true));
    }

    @Test
    void whoAskedDoesntApproveAndWhoApprovedDoesntPay() {
        Drawdown drawdown = requested(line(CostCategory.OVRIGT, 1, 0));
        assertThatThrownBy(() -> drawdown.approve(act(DrawdownMove.APPROVE, TODAY, " Anna-1 ")))
                .isInstanceOf(DrawdownRule.FourEyes.class);
        drawdown.approve(act(DrawdownMove.APPROVE, TODAY, "bo-1"));
        assertThatThrownBy(() -> drawdown.refusePaidBy(act(DrawdownMove.PAY, TODAY, "BO-1")))
                .isInstanceOf(DrawdownRule.FourEyes.class);
        assertThatCode(() -> drawdown.refusePaidBy(act(DrawdownMove.PAY, TODAY, "anna-1")))
                .doesNotThrowAnyException();
    }

    @Test
    void movesFollowTheTableAndEachOtherAndNeverLieAhead() {
        Drawdown drawdown = requested(line(CostCategory.OVRIGT, 1, 0));
        assertThatThrownBy(() -> move(drawdown, DrawdownMove.PAY, TODAY))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> move(drawdown, DrawdownMove.APPROVE, TODAY.plusDays(1)))
                .isInstanceOf(FutureActDate.class);
        assertThatThrownBy(() -> move(drawdown, DrawdownMove.APPROVE, LocalDate.of(2020, 4, 5)))
                .isInstanceOf(DrawdownRule.MoveBeforeEarlier.class);
        DrawdownMoveMade made = move(drawdown, DrawdownMove.RETURN, LocalDate.of(2020, 4, 6));
        assertThat(made.place()).isEqualTo(2);
        assertThat(made.fromState()).isEqualTo(DrawdownState.REQUESTED);
        assertThat(drawdown.state()).isEqualTo(DrawdownState.RETURNED);
    }

    @Test
    void askingAgainReplacesAllOfIt() {
        Drawdown drawdown = requested(line(CostCategory.LOKALER, 500, 125));
        move(drawdown, DrawdownMove.RETURN, TODAY);
        DrawdownAct again = act(DrawdownMove.REQUEST, TODAY, "eva-1");
        drawdown.move(again, TODAY, NOW);
        drawdown.ask(asked(line(CostCategory.OVRIGT, 300, 0)), again);
        assertThat(drawdown.net()).isEqualTo(Money.ofOre(300));
        assertThat(drawdown.vat()).isEqualTo(Money.ZERO);
        assertThat(drawdown.lines())
                .extracting(DrawdownLine::costCategory)
                .containsExactly(CostCategory.OVRIGT);
        assertThatThrownBy(() -> drawdown.approve(act(DrawdownMove.APPROVE, TODAY, "eva-1")))
                .isInstanceOf(DrawdownRule.FourEyes.class);
    }

    @Test
    void anAuthorityDrawsForWhatItHosts() {
        var host = new Requester.OfAuthority(AuthorityId.parse(HOST));
        assertThatCode(() -> host.refuseUnlessHost(HOST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> host.refuseUnlessHost("2120002304.social"))
                .isInstanceOf(DrawdownRule.NotHost.class);
    }

    private static DrawdownLine gross(long ore) {
        return DrawdownLine.of(
                CostCategory.OVRIGT, Money.ofOre(ore), Money.ofOre(2_500), Money.ofOre(10_001));
    }

    private static DrawdownLine line(CostCategory category, long net, long vat) {
        return DrawdownLine.of(category, null, Money.ofOre(vat), Money.ofOre(net));
    }

    private static Requesting.Period period(String from, String to) {
        return new Requesting.Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Requesting of(Requesting.Period period, String reference) {
        return new Requesting(2020, period, List.of(line(CostCategory.OVRIGT, 1, 0)), reference);
    }

    private static Requesting asked(DrawdownLine... lines) {
        return new Requesting(
                2020, period("2020-01-01", "2020-03-31"), List.of(lines), "Faktura 1");
    }

    private static Drawdown requested(DrawdownLine... lines) {
        var source = new Drawdown.Source(UUID.randomUUID(), UUID.randomUUID(), "2220002139");
        var identity =
                new Drawdown.Identity(UUID.randomUUID(), source, HOST, DrawdownRequester.HOST, NOW);
        var act = act(DrawdownMove.REQUEST, LocalDate.of(2020, 4, 6), "anna-1");
        return Drawdown.begin(identity, asked(lines), act, TODAY).drawdown();
    }

    private static DrawdownMoveMade move(Drawdown drawdown, DrawdownMove move, LocalDate on) {
        return drawdown.move(act(move, on, "bo-1"), TODAY, NOW);
    }

    private static DrawdownAct act(DrawdownMove move, LocalDate on, String by) {
        return new DrawdownAct(move, on, by, EnumSet.allOf(DrawdownActor.class), null);
    }
}
