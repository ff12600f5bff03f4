package se.samspel.funding.reconciliation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ComparisonPropertyTest {

    private static final Months PERIOD = new Months(2026, 2, 3);

    @Property(tries = 300)
    void aLedgerMatchesItself(@ForAll("sides") List<Booked> found) {
        List<Booked> ledger = numbered(found);
        assertThat(Comparison.of(PERIOD, ledger, ledger))
                .hasSize((int) ledger.stream().filter(each -> PERIOD.hold(each.day())).count())
                .allMatch(line -> line.match() == Match.MATCHED);
    }

    @Property(tries = 300)
    void everyVoucherOfThePeriodIsToldOfOnce(
            @ForAll("sides") List<Booked> found, @ForAll("sides") List<Booked> books) {
        List<Booked> ledger = numbered(found);
        List<ComparedVoucher> lines = Comparison.of(PERIOD, ledger, books);
        assertThat(lines.stream().filter(line -> holds(line.ledgerDay())))
                .hasSize((int) ledger.stream().filter(each -> PERIOD.hold(each.day())).count());
        assertThat(lines.stream().filter(line -> holds(line.booksDay())))
                .hasSize((int) books.stream().filter(each -> PERIOD.hold(each.day())).count());
        assertThat(lines).allMatch(line -> holds(line.ledgerDay()) || holds(line.booksDay()));
    }

    @Property(tries = 300)
    void whereAllVouchersMatchNoAccountDiffers(@ForAll("sides") List<Booked> found) {
        List<Booked> ledger = numbered(found);
        var sides = new AccountMonths.Sides(ledger, ledger, List.of());
        assertThat(AccountMonths.of(PERIOD, sides, account -> true))
                .allMatch(month -> month.differenceOre() == 0);
    }

    private static boolean holds(@Nullable LocalDate day) {
        return day != null && PERIOD.hold(day);
    }

    private static List<Booked> numbered(List<Booked> found) {
        List<Booked> ledger = new ArrayList<>();
        for (Booked each : found) {
            ledger.add(Booked.inLedger(ledger.size() + 1, each.day(), each.sums()));
        }
        return ledger;
    }

    @Provide
    Arbitrary<List<Booked>> sides() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 8).injectNull(0.1),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.longs().between(-3, 3))
                .as((number, day, times, ore) ->
                        Booked.inBooks(
                                number, LocalDate.of(2026, 1, 1).plusDays(day), times, sums(ore)))
                .list()
                .ofMaxSize(12);
    }

    private static Map<String, Long> sums(long ore) {
        Map<String, Long> sums = new HashMap<>();
        sums.put("4510", ore);
        sums.put("1940", -ore);
        return sums;
    }
}
