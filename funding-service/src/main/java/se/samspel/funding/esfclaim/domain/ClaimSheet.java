package se.samspel.funding.esfclaim.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.funding.cofinancing.domain.Contribution;
import se.samspel.funding.costmodel.domain.CostModels;
import se.samspel.funding.costmodel.domain.CostUnit;
import se.samspel.funding.costmodel.domain.EligibleCost;
import se.samspel.funding.costmodel.domain.PeriodCosts;
import se.samspel.funding.timereport.domain.TimeFinding;
import se.samspel.kit.value.Money;

/**
 * The figures of a claim. The eligible total is what the cost models give and co-financing in kind,
 * which is cost of the project that somebody else bears. ESF's share of it is rounded half up to
 * the öre, and never more is asked for than what others have not paid.
 */
public record ClaimSheet(
        EligibleCost cost,
        BigDecimal hours,
        BigDecimal overCapHours,
        Money cash,
        Money inKind,
        Money eligibleTotal,
        BigDecimal esfSharePercent,
        Money asked,
        Set<ClaimFinding> findings) {

    /** {@code alreadyFinanced}: the posts that by the plan cost the project nothing new. */
    public static ClaimSheet of(
            ClaimContent content,
            CostModels models,
            StaffHours hours,
            Set<String> alreadyFinanced) {
        EligibleCost cost = EligibleCost.of(models, costs(content, hours));
        Money cash = sum(content, Contribution.CASH);
        Money inKind = sum(content, Contribution.IN_KIND);
        Money total = cost.total().plus(inKind);
        Money share = share(total, content.esfSharePercent());
        Money unpaid = total.minus(inKind).minus(cash);
        Money asked = share.compareTo(unpaid) <= 0 ? share : unpaid;
        Set<ClaimFinding> findings = ofHours(hours);
        add(findings, ClaimFinding.IN_KIND_ALSO_DIRECT, isDirect(content, inKindPosts(content)));
        add(
                findings,
                ClaimFinding.ALREADY_FINANCED_ALSO_DIRECT,
                isDirect(content, alreadyFinanced));
        add(findings, ClaimFinding.NO_COST_MODEL, cost.withoutModel().ore() != 0);
        add(
                findings,
                ClaimFinding.COST_NOT_ELIGIBLE,
                !cost.notEligible().equals(cost.withoutModel()));
        add(findings, ClaimFinding.CO_FINANCING_SHORT, share.compareTo(unpaid) < 0);
        add(findings, ClaimFinding.SHARE_CUT, share.compareTo(unpaid) > 0);
        return new ClaimSheet(
                cost,
                hours.sum(),
                hours.overCap(),
                cash,
                inKind,
                total,
                content.esfSharePercent(),
                asked.compareTo(Money.ZERO) > 0 ? asked : Money.ZERO,
                findings);
    }

    private static PeriodCosts costs(ClaimContent content, StaffHours hours) {
        List<PeriodCosts.Quantity> quantities = new ArrayList<>();
        hours.eligible()
                .forEach((month, count) ->
                        quantities.add(new PeriodCosts.Quantity(month, CostUnit.HOUR, count)));
        for (ClaimUnit unit : content.units()) {
            quantities.add(
                    new PeriodCosts.Quantity(unit.yearMonth(), unit.unit(), unit.quantity()));
        }
        return new PeriodCosts(
                content.costs().stream()
                        .map(row ->
                                new PeriodCosts.Direct(
                                        row.yearMonth(), row.costCategory(), row.amount()))
                        .toList(),
                quantities);
    }

    private static Money sum(ClaimContent content, Contribution contribution) {
        return content.coFinancing().stream()
                .filter(row -> row.contribution() == contribution)
                .map(ClaimCoFinancing::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money share(Money total, BigDecimal percent) {
        return Money.ofOre(
                BigDecimal.valueOf(total.ore())
                        .multiply(percent)
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    private static Set<ClaimFinding> ofHours(StaffHours hours) {
        Set<ClaimFinding> findings = EnumSet.noneOf(ClaimFinding.class);
        for (TimeFinding finding : hours.findings()) {
            findings.add(
                    switch (finding) {
                        case HOURS_OVER_CAP -> ClaimFinding.HOURS_OVER_CAP;
                        case CAP_UNKNOWN -> ClaimFinding.CAP_UNKNOWN;
                        case SHARES_OVER_WHOLE -> ClaimFinding.SHARES_OVER_WHOLE;
                    });
        }
        return findings;
    }

    private static Set<String> inKindPosts(ClaimContent content) {
        return content.coFinancing().stream()
                .filter(row -> row.contribution() == Contribution.IN_KIND)
                .map(ClaimCoFinancing::post)
                .collect(Collectors.toSet());
    }

    private static boolean isDirect(ClaimContent content, Set<String> posts) {
        Set<String> written =
                posts.stream().map(ClaimSheet::sameWritten).collect(Collectors.toSet());
        return content.costs().stream()
                .map(ClaimCost::post)
                .anyMatch(post -> post != null && written.contains(sameWritten(post)));
    }

    private static String sameWritten(String post) {
        return post.strip().toLowerCase(Locale.ROOT);
    }

    private static void add(Set<ClaimFinding> findings, ClaimFinding finding, boolean found) {
        if (found) {
            findings.add(finding);
        }
    }

    void refuseUnlessReady() {
        if (asked.ore() == 0 || findings.stream().anyMatch(ClaimFinding::isBlocking)) {
            throw new ClaimRule.NotReady();
        }
    }
}
