package se.samspel.funding.grant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;

class GrantYearTest {

    private static final UUID GRANT = UUID.randomUUID();

    private final GrantYear year = year(2020, 1000);

    @Test
    void theLastOfItIsDrawnAndNotAnOreMore() {
        year.draw(ore(999));
        assertThatThrownBy(() -> year.draw(ore(2))).isInstanceOf(GrantRule.Overdrawn.class);
        year.draw(ore(1));
        assertThat(year.remaining()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> year.draw(ore(1))).isInstanceOf(GrantRule.Overdrawn.class);
    }

    @Test
    void onlyDrawnMoneyIsReleased() {
        year.draw(ore(300));
        assertThatThrownBy(() -> year.release(ore(301))).isInstanceOf(GrantRule.NotDrawn.class);
        year.release(ore(300));
        assertThat(year.remaining()).isEqualTo(ore(1000));
    }

    @Test
    void drawnMoneyThatComesBackLeavesWhatRemains() {
        year.draw(ore(1000));
        year.repay(ore(75), RepaymentSource.DRAWN);
        assertThat(year.drawn()).isEqualTo(ore(925));
        assertThat(year.repaid()).isEqualTo(ore(75));
        assertThat(year.remaining()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> year.repay(ore(926), RepaymentSource.DRAWN))
                .isInstanceOf(GrantRule.NotDrawn.class);
    }

    @Test
    void whatWasNeverDrawnIsHandedBack() {
        year.draw(ore(900));
        assertThatThrownBy(() -> year.repay(ore(101), RepaymentSource.REMAINING))
                .isInstanceOf(GrantRule.Overdrawn.class);
        year.repay(ore(100), RepaymentSource.REMAINING);
        assertThat(year.remaining()).isEqualTo(Money.ZERO);
        assertThat(year.drawn()).isEqualTo(ore(900));
    }

    @Test
    void whatIsCarriedOverIsNotTwice() {
        GrantYear next = year(2021, 0);
        year.draw(ore(860));
        assertThatThrownBy(() -> year.carryTo(next, ore(141)))
                .isInstanceOf(GrantRule.Overdrawn.class);
        year.carryTo(next, ore(140));
        assertThat(year.remaining()).isEqualTo(Money.ZERO);
        assertThat(year.carried()).isEqualTo(ore(-140));
        assertThat(next.carried()).isEqualTo(ore(140));
        next.draw(ore(140));
        assertThat(next.remaining()).isEqualTo(Money.ZERO);
    }

    @Test
    void aLoweredYearStillCoversWhatWasUsed() {
        year.draw(ore(600));
        assertThatThrownBy(() -> year.regrant(ore(599))).isInstanceOf(GrantRule.BelowUsed.class);
        assertThat(year.regrant(ore(600))).isEqualTo(ore(-400));
        assertThat(year.regrant(ore(700))).isEqualTo(ore(100));
        assertThat(year.granted()).isEqualTo(ore(700));
    }

    @Test
    void nothingIsNoAmountToMove() {
        GrantYear next = year(2021, 0);
        List<Runnable> acts =
                List.of(
                        () -> year.draw(Money.ZERO),
                        () -> year.draw(ore(-1)),
                        () -> year.release(Money.ZERO),
                        () -> year.repay(ore(-1), RepaymentSource.REMAINING),
                        () -> year.carryTo(next, Money.ZERO));
        acts.forEach(
                act -> assertThatThrownBy(act::run).isInstanceOf(GrantRule.NothingToMove.class));
        assertThat(year.remaining()).isEqualTo(ore(1000));
    }

    @Test
    void onlyASettledYearIsClosedAndThenNothingMoves() {
        year.draw(ore(999));
        assertThatThrownBy(year::close).isInstanceOf(GrantRule.NotSettled.class);
        year.draw(ore(1));
        year.close();
        GrantYear before = year(2019, 100);
        List<Runnable> acts =
                List.of(
                        () -> year.draw(ore(1)),
                        () -> year.release(ore(1)),
                        () -> year.regrant(ore(2000)),
                        () -> year.repay(ore(1), RepaymentSource.DRAWN),
                        () -> before.carryTo(year, ore(1)),
                        year::close);
        acts.forEach(act -> assertThatThrownBy(act::run).isInstanceOf(IllegalMove.class));
        assertThat(before.remaining()).isEqualTo(ore(100));
    }

    /** Whatever is tried in whatever order: nothing is lost, and nothing is used twice. */
    @Property
    void moneyNeitherVanishesNorGrows(
            @ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> acts,
            @ForAll @Size(min = 60, max = 60) List<@LongRange(min = -5, max = 700) Long> amounts) {
        GrantYear first = year(2020, 1000);
        GrantYear next = year(2021, 500);
        for (int i = 0; i < acts.size(); i++) {
            attempt(acts.get(i), first, next, ore(amounts.get(i)));
            assertThat(first.remaining().ore()).isNotNegative();
            assertThat(next.remaining().ore()).isNotNegative();
            assertThat(first.drawn().ore()).isNotNegative();
            assertThat(first.carried().plus(next.carried())).isEqualTo(Money.ZERO);
            Money all =
                    first.remaining()
                            .plus(next.remaining())
                            .plus(first.drawn())
                            .plus(next.drawn())
                            .plus(first.repaid())
                            .plus(next.repaid());
            assertThat(all).isEqualTo(first.granted().plus(next.granted()));
        }
    }

    private static void attempt(int act, GrantYear first, GrantYear next, Money amount) {
        try {
            switch (act) {
                case 0 -> first.draw(amount);
                case 1 -> first.release(amount);
                case 2 -> first.repay(amount, RepaymentSource.DRAWN);
                case 3 -> first.repay(amount, RepaymentSource.REMAINING);
                case 4 -> first.carryTo(next, amount);
                default -> next.draw(amount);
            }
        } catch (BrokenRule refused) {
            assertThat(refused.code()).isNotEmpty();
        }
    }

    private static GrantYear year(int year, long ore) {
        return new GrantYear(new GrantYearKey(GRANT, year), "2220002139", ore(ore));
    }

    private static Money ore(long ore) {
        return Money.ofOre(ore);
    }
}
