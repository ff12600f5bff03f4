package se.samspel.funding.contributioncall.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samspel.kit.value.Money;

/**
 * A member's share of a year divided over its due days: equal parts in whole kronor, the remainder
 * in the last. What was called on before stays; the next call takes the difference between that and
 * what would have been called on, so that preliminary calls are made up for. A call is below zero
 * only as the last one: before it, too much is kept against the calls that follow.
 */
public final class Instalments {

    private Instalments() {}

    /** One call to come; below zero the association owes it. */
    public record Instalment(LocalDate dueOn, Money amount) {}

    public static List<Instalment> of(
            String organisationNumber, Money share, DueDays dueDays, Called called) {
        List<Instalment> open = new ArrayList<>();
        Money passed = Money.ZERO;
        for (Instalment regular : regular(share, dueDays)) {
            if (called.lastDueOn() != null && !regular.dueOn().isAfter(called.lastDueOn())) {
                passed = passed.plus(regular.amount());
            } else {
                open.add(regular);
            }
        }
        Money difference = passed.minus(called.amount());
        if (open.isEmpty() && difference.ore() != 0) {
            throw new CallRule.NoDueDayLeft(organisationNumber);
        }
        return carried(open, difference);
    }

    private static List<Instalment> regular(Money share, DueDays dueDays) {
        List<LocalDate> days = dueDays.days();
        Money each = Money.ofOre(share.ore() / 100 / days.size() * 100);
        Money last = Money.ofOre(share.ore() - each.ore() * (days.size() - 1));
        List<Instalment> regular = new ArrayList<>();
        for (LocalDate day : days) {
            regular.add(new Instalment(day, day.equals(days.getLast()) ? last : each));
        }
        return regular;
    }

    private static List<Instalment> carried(List<Instalment> open, Money difference) {
        List<Instalment> carried = new ArrayList<>();
        Money carry = difference;
        for (Instalment regular : open) {
            Money amount = regular.amount().plus(carry);
            boolean isLast = regular.dueOn().equals(open.getLast().dueOn());
            carry = amount.ore() < 0 && !isLast ? amount : Money.ZERO;
            if (carry.ore() == 0 && amount.ore() != 0) {
                carried.add(new Instalment(regular.dueOn(), amount));
            }
        }
        return carried;
    }
}
