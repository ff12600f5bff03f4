package se.samspel.funding.secondment.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

/**
 * A seat in a team that a party fills with its own staff: so much of full time is agreed, so much
 * is given from a day on. It names a function, never a person.
 *
 * @param alreadyFinanced paid by other means: it is shown and never counted
 * @param yearlyCosts what a full-time year costs, each row until the next one
 * @param actualPercents of full time, each row until the next one; before the first one nothing
 */
public record Seat(
        Party party,
        String function,
        int agreedPercent,
        Term term,
        boolean vacant,
        boolean alreadyFinanced,
        List<YearlyCost> yearlyCosts,
        List<ActualPercent> actualPercents) {

    private static final int FULL_TIME = 100;

    /**
     * @param to null while it has no last day
     */
    public record Term(LocalDate from, @Nullable LocalDate to) {

        public Term {
            if (to != null && to.isBefore(from)) {
                throw new SeatRule.SeatEndsBeforeStart();
            }
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** What a full-time year costs from a day on. */
    public record YearlyCost(LocalDate validFrom, Money amount) {

        public YearlyCost {
            if (amount.ore() < 0) {
                throw new SeatRule.NegativeSeatCost();
            }
        }
    }

    /** How much of full time is worked from a day on. */
    public record ActualPercent(LocalDate validFrom, int percent) {

        public ActualPercent {
            refuseOutside(percent);
        }
    }

    public Seat {
        IdentityNumberInText.refuse("function", function);
        refuseOutside(agreedPercent);
        yearlyCosts = inOrder("yearlyCosts", yearlyCosts, YearlyCost::validFrom);
        actualPercents = inOrder("actualPercents", actualPercents, ActualPercent::validFrom);
        if (vacant && !actualPercents.isEmpty() && actualPercents.getLast().percent() > 0) {
            throw new SeatRule.VacantSeatWorks();
        }
    }

    private static void refuseOutside(int percent) {
        if (percent < 0 || percent > FULL_TIME) {
            throw new SeatRule.PercentOutside();
        }
    }

    private static <T> List<T> inOrder(
            String field, List<T> rows, Function<T, LocalDate> validFrom) {
        List<T> ordered = rows.stream().sorted(Comparator.comparing(validFrom)).toList();
        if (rows.stream().map(validFrom).distinct().count() < rows.size()) {
            throw new SeatRule.TwoRowsOfOneDay(field);
        }
        return ordered;
    }

    /** Zero on days on which the seat does not exist. */
    public int agreedPercentOn(LocalDate day) {
        return term.holds(day) ? agreedPercent : 0;
    }

    /** Zero on days on which the seat does not exist. */
    public int actualPercentOn(LocalDate day) {
        ActualPercent row = inForce(actualPercents, ActualPercent::validFrom, day);
        return row == null || !term.holds(day) ? 0 : row.percent();
    }

    @Nullable Money yearlyCostOn(LocalDate day) {
        YearlyCost row = inForce(yearlyCosts, YearlyCost::validFrom, day);
        return row == null ? null : row.amount();
    }

    private static <T> @Nullable T inForce(
            List<T> ordered, Function<T, LocalDate> validFrom, LocalDate day) {
        T found = null;
        for (T row : ordered) {
            if (!validFrom.apply(row).isAfter(day)) {
                found = row;
            }
        }
        return found;
    }
}
