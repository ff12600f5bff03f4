package se.samspel.funding.drawdown.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

/** What holds for whatever is asked for. */
class RequestingPropertyTest {

    private static final long LARGEST = 1_000_000_000_000L;

    @Property
    void grossIsNetAndVatWhicheverOfThemIsGiven(
            @ForAll @LongRange(min = 1, max = LARGEST) long net,
            @ForAll @LongRange(min = 0, max = LARGEST) long vat,
            @ForAll @LongRange(min = -100, max = 100) long off) {
        Money gross = Money.ofOre(net + vat + off);
        if (off != 0) {
            assertThatThrownBy(() -> line(net, vat, gross))
                    .isInstanceOf(DrawdownRule.NetUnfit.class);
            return;
        }
        assertThat(line(net, vat, gross)).isEqualTo(line(net, vat, null));
        assertThat(line(net, vat, null).gross()).isEqualTo(gross);
    }

    @Property
    void theNetIsTheSumOfTheLines(
            @ForAll @Size(min = 1)
                    Map<CostCategory, @LongRange(min = 1, max = LARGEST) Long> nets) {
        var asked =
                new Requesting(
                        2020,
                        new Requesting.Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
                        nets.entrySet().stream()
                                .map(each -> new DrawdownLine(each.getKey(), each.getValue(), 7))
                                .toList(),
                        "Faktura 1");
        assertThat(asked.net().ore())
                .isEqualTo(nets.values().stream().mapToLong(Long::longValue).sum());
        assertThat(asked.vat().ore()).isEqualTo(7L * nets.size());
    }

    @Property
    void aPeriodIsInsideTheGrantWhenEachOfItsDaysIs(
            @ForAll @IntRange(min = 1, max = 366) int from,
            @ForAll @IntRange(min = 0, max = 60) int more,
            @ForAll @IntRange(min = 1, max = 366) int validFrom,
            @ForAll @IntRange(min = 0, max = 365) int validMore) {
        var period = new Requesting.Period(day(from), day(from + more));
        LocalDate first = day(validFrom);
        LocalDate last = day(validFrom + validMore);
        boolean inside =
                period.from()
                        .datesUntil(period.to().plusDays(1))
                        .noneMatch(day -> day.isBefore(first) || day.isAfter(last));
        if (inside) {
            period.refuseOutside(first, last);
            return;
        }
        assertThatThrownBy(() -> period.refuseOutside(first, last))
                .isInstanceOf(DrawdownRule.OutsideGrant.class);
    }

    private static LocalDate day(int ofYear) {
        return LocalDate.of(2020, 1, 1).plusDays(ofYear - 1L);
    }

    private static DrawdownLine line(long net, long vat, Money gross) {
        return DrawdownLine.of(CostCategory.OVRIGT, gross, Money.ofOre(vat), Money.ofOre(net));
    }
}
