package se.samspel.funding.drawdown.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

/**
 * What is asked for: cost of a part of one year, by which invoice.
 *
 * @param invoiceReference the host's; never a word of a person
 */
public record Requesting(
        int year, Period period, List<DrawdownLine> lines, String invoiceReference) {

    /** Each cost category once, in a period of the year. */
    public Requesting {
        IdentityNumberInText.refuse("invoiceReference", invoiceReference);
        if (period.from().getYear() != year || period.to().getYear() != year) {
            throw new DrawdownRule.OutsideGrant();
        }
        lines = List.copyOf(lines);
        Set<CostCategory> seen = EnumSet.noneOf(CostCategory.class);
        for (DrawdownLine line : lines) {
            if (!seen.add(line.costCategory())) {
                throw new DrawdownRule.CategoryTwice(line.costCategory());
            }
        }
    }

    /** The days that it is for, both included. */
    public record Period(LocalDate from, LocalDate to) {

        /** One day at least. */
        public Period {
            if (to.isBefore(from)) {
                throw new DrawdownRule.EndsBeforeItBegins();
            }
        }

        public void refuseOutside(LocalDate validFrom, LocalDate validTo) {
            if (from.isBefore(validFrom) || to.isAfter(validTo)) {
                throw new DrawdownRule.OutsideGrant();
            }
        }
    }

    /** What the association pays. */
    public Money net() {
        return sum(DrawdownLine::net);
    }

    public Money vat() {
        return sum(DrawdownLine::vat);
    }

    private Money sum(Function<DrawdownLine, Money> part) {
        return lines.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
