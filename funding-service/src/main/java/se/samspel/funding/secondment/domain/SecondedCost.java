package se.samspel.funding.secondment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

/**
 * What the agreed staff cost in a year and what the given staff cost. A day costs the full-time
 * year's cost by the year's days, times the percent; the days are added exactly and each seat's sum
 * is rounded once, to whole öre, half to even. Sums of seats add what was rounded.
 */
public record SecondedCost(Money agreed, Money actual) {

    /** Its cost is staff. It is never added to booked cost, which may hold it already. */
    public static final CostCategory CATEGORY = CostCategory.PERSONAL;

    private static final SecondedCost NOTHING = new SecondedCost(Money.ZERO, Money.ZERO);
    private static final int FULL_TIME = 100;

    /** Agreed less actual: a plus is staff that was promised and not given. */
    public Money difference() {
        return agreed.minus(actual);
    }

    /** From the year's first day; null where a day's yearly cost is not known. */
    public static @Nullable SecondedCost of(Seat seat, BudgetYear year) {
        long agreed = 0;
        long actual = 0;
        for (LocalDate day = year.firstDay(); !day.isAfter(year.until()); day = day.plusDays(1)) {
            int promised = seat.agreedPercentOn(day);
            int given = seat.actualPercentOn(day);
            if (promised == 0 && given == 0) {
                continue;
            }
            Money cost = seat.yearlyCostOn(day);
            if (cost == null) {
                return null;
            }
            agreed = Math.addExact(agreed, Math.multiplyExact(cost.ore(), (long) promised));
            actual = Math.addExact(actual, Math.multiplyExact(cost.ore(), (long) given));
        }
        return new SecondedCost(shared(agreed, year), shared(actual, year));
    }

    /** Of the seats that count; null where the cost of one of them is not known. */
    public static @Nullable SecondedCost ofAll(List<Seat> seats, BudgetYear year) {
        SecondedCost sum = NOTHING;
        for (Seat seat : seats) {
            if (seat.alreadyFinanced()) {
                continue;
            }
            SecondedCost cost = of(seat, year);
            if (cost == null) {
                return null;
            }
            sum = new SecondedCost(sum.agreed.plus(cost.agreed), sum.actual.plus(cost.actual));
        }
        return sum;
    }

    private static Money shared(long orePercentDays, BudgetYear year) {
        long percentDays = (long) FULL_TIME * year.firstDay().lengthOfYear();
        return Money.ofOre(
                BigDecimal.valueOf(orePercentDays)
                        .divide(BigDecimal.valueOf(percentDays), 0, RoundingMode.HALF_EVEN)
                        .longValueExact());
    }
}
