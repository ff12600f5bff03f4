package se.samspel.funding.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.funding.drawdown.domain.Drawdown;
import se.samspel.funding.drawdown.domain.DrawdownAct;
import se.samspel.funding.drawdown.domain.DrawdownActor;
import se.samspel.funding.drawdown.domain.DrawdownLine;
import se.samspel.funding.drawdown.domain.DrawdownMove;
import se.samspel.funding.drawdown.domain.DrawdownRequester;
import se.samspel.funding.drawdown.domain.Requesting;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

class PaymentListViewTest {

    private static final String ASSOCIATION = "2220002139";
    private static final LocalDate DAY = LocalDate.of(2020, 4, 6);

    @Test
    void eachHostHasItsSumAndAllOfThemTheTotal() {
        PaymentListView list =
                PaymentListView.of(
                        ASSOCIATION,
                        List.of(
                                of("2120002304.ame", 150),
                                of("2120002304.ame", 50),
                                of("2321000180", 7)));
        assertThat(list.hosts())
                .extracting(PaymentListView.OfHost::host)
                .containsExactly("2120002304.ame", "2321000180");
        assertThat(list.hosts())
                .extracting(PaymentListView.OfHost::sumSek)
                .containsExactly(Money.ofOre(200), Money.ofOre(7));
        assertThat(list.totalSek()).isEqualTo(Money.ofOre(207));
    }

    @Test
    void aThousandAreAllAndOneMoreIsNotShown() {
        PaymentListView all = PaymentListView.of(ASSOCIATION, times(1_000));
        assertThat(all.complete()).isTrue();
        PaymentListView more = PaymentListView.of(ASSOCIATION, times(1_001));
        assertThat(more.complete()).isFalse();
        assertThat(more.hosts().getFirst().drawdowns()).hasSize(1_000);
        assertThat(more.totalSek()).isEqualTo(all.totalSek());
    }

    private static List<Drawdown> times(int count) {
        return Stream.generate(() -> of("2120002304.ame", 1)).limit(count).toList();
    }

    private static Drawdown of(String host, long netOre) {
        var identity =
                new Drawdown.Identity(
                        UUID.randomUUID(),
                        new Drawdown.Source(UUID.randomUUID(), UUID.randomUUID(), ASSOCIATION),
                        host,
                        DrawdownRequester.HOST,
                        Instant.EPOCH);
        var asked =
                new Requesting(
                        2020,
                        new Requesting.Period(DAY, DAY),
                        List.of(new DrawdownLine(CostCategory.OVRIGT, netOre, 0)),
                        "Faktura 1");
        var act =
                new DrawdownAct(
                        DrawdownMove.REQUEST,
                        DAY,
                        "anna-1",
                        EnumSet.of(DrawdownActor.REQUESTER),
                        null);
        return Drawdown.begin(identity, asked, act, DAY).drawdown();
    }
}
