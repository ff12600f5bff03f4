package se.samspel.funding.cofinancing.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.samspel.kit.value.Money;

/**
 * What a plan's rows add up to. A seat that stands in two rows counts once, and participants of a
 * group that is part of another count in that one alone.
 *
 * @param fte whole posts
 * @param fteAlreadyFinanced the part of them that costs nothing new
 * @param fteToFinance the rest
 */
public record PlanSums(
        BigDecimal fte,
        BigDecimal fteAlreadyFinanced,
        BigDecimal fteToFinance,
        int participants,
        Money cash,
        Money inKind,
        Money total,
        Money alreadyFinanced) {

    public static PlanSums of(PlanRows rows) {
        List<PlanPost> posts = seatedOnce(rows.posts());
        BigDecimal percent = sum(posts.stream().map(PlanPost::percent).toList());
        BigDecimal already = sum(posts.stream().map(PlanPost::alreadyFinanced).toList());
        return new PlanSums(
                percent.movePointLeft(2),
                already.movePointLeft(2),
                percent.subtract(already).movePointLeft(2),
                rows.groups().stream()
                        .filter(group -> group.partOf() == null)
                        .mapToInt(PlanGroup::participants)
                        .reduce(0, Math::addExact),
                amount(posts, post -> post.contribution() == Contribution.CASH),
                amount(
                        posts,
                        post -> post.contribution() == Contribution.IN_KIND && !post.directCost()),
                cost(rows, cost -> true),
                cost(rows, PlanCost::alreadyFinanced));
    }

    static List<PlanPost> seatedOnce(List<PlanPost> posts) {
        Set<String> seats = new HashSet<>();
        List<PlanPost> once = new ArrayList<>();
        for (PlanPost post : posts) {
            if (post.seat() == null || seats.add(post.seat())) {
                once.add(post);
            }
        }
        return once;
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Money amount(List<PlanPost> posts, Predicate<PlanPost> which) {
        Money sum = Money.ZERO;
        for (PlanPost post : posts) {
            Money amount = post.amount();
            if (amount != null && which.test(post)) {
                sum = sum.plus(amount);
            }
        }
        return sum;
    }

    private static Money cost(PlanRows rows, Predicate<PlanCost> which) {
        return rows.costs().stream()
                .filter(which)
                .map(PlanCost::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
