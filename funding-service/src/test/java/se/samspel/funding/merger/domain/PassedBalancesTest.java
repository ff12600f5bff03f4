package se.samspel.funding.merger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.samspel.funding.ledger.domain.Line;
import se.samspel.funding.ledger.domain.OpeningBalances.Closing;
import se.samspel.kit.value.Money;

class PassedBalancesTest {

    private static final String EQUITY = "2010";

    @Property
    void bothVouchersSumToNothingAndTogetherMoveNothingOnAnyAccount(
            @ForAll("closings") List<Closing> closings) {
        PassedBalances passed = PassedBalances.of(closings);
        assertThat(sum(passed.closing(EQUITY))).isZero();
        assertThat(sum(passed.opening(EQUITY))).isZero();
        Map<String, Long> moved = new HashMap<>();
        for (List<Line> lines : List.of(passed.closing(EQUITY), passed.opening(EQUITY))) {
            lines.forEach(line -> moved.merge(key(line), line.amount().ore(), Long::sum));
        }
        assertThat(moved.values()).allMatch(ore -> ore == 0);
    }

    @Property
    void eachBalanceOfTheBalanceSheetOpensWithItsDimensions(
            @ForAll("closings") List<Closing> closings) {
        List<Line> opening = PassedBalances.of(closings).opening(EQUITY);
        for (Closing each : closings) {
            boolean passes =
                    (each.account().startsWith("1") || each.account().startsWith("2"))
                            && each.balance().ore() != 0;
            Line line =
                    Line.on(each.account(), each.balance())
                            .ofProject(each.project())
                            .ofCostCentre(each.costCentre());
            assertThat(opening.contains(line)).isEqualTo(passes);
        }
    }

    @Provide
    Arbitrary<List<Closing>> closings() {
        Arbitrary<String> account = Arbitraries.of("1940", "1510", "2560", "2990", "3511", "6010");
        Arbitrary<Long> ore = Arbitraries.longs().between(-99_999_999_999L, 99_999_999_999L);
        return Combinators.combine(account, ore, Arbitraries.of("", "p-1"), Arbitraries.of("", "k"))
                .as((number, amount, project, centre) ->
                        new Closing(number, Money.ofOre(amount), project, centre))
                .list()
                .uniqueElements(each -> each.account() + each.project() + each.costCentre())
                .ofMaxSize(20);
    }

    @Test
    void aSurplusGoesOverAsEquityAndStaysAsAResult() {
        PassedBalances passed =
                PassedBalances.of(List.of(closing("1940", 100), closing("3511", -100)));
        assertThat(passed.opening(EQUITY))
                .containsExactly(line("1940", 100), Line.on(EQUITY, Money.ofOre(-100)));
        assertThat(passed.closing(EQUITY))
                .containsExactly(line("1940", -100), Line.on(EQUITY, Money.ofOre(100)));
    }

    @Test
    void withoutAResultNoEquityMoves() {
        PassedBalances passed =
                PassedBalances.of(List.of(closing("1940", 100), closing("2560", -100)));
        assertThat(passed.hasResult()).isFalse();
        assertThat(passed.lines()).isEqualTo(2);
        assertThat(passed.accounts(EQUITY)).containsExactly("1940", "2560");
    }

    @Test
    void whereNothingIsHeldNothingIsBooked() {
        assertThat(PassedBalances.of(List.of()).isEmpty()).isTrue();
        assertThat(PassedBalances.of(List.of(closing("1940", 0))).isEmpty()).isTrue();
        assertThat(PassedBalances.of(List.of(closing("1940", 1))).isEmpty()).isFalse();
    }

    private static Closing closing(String account, long ore) {
        return new Closing(account, Money.ofOre(ore), "", "");
    }

    private static Line line(String account, long ore) {
        return Line.on(account, Money.ofOre(ore)).ofProject("").ofCostCentre("");
    }

    private static String key(Line line) {
        return line.account() + "/" + line.project() + "/" + line.costCentre();
    }

    private static long sum(List<Line> lines) {
        return lines.stream().mapToLong(line -> line.amount().ore()).sum();
    }
}
