package se.samspel.funding.cofinancing.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * Where a plan contradicts itself: found from its rows, never from what somebody has noted. A sum
 * is compared where the plan claims one.
 */
public final class PlanFindings {

    private final PlanRows rows;
    private final PlanSums sums;
    private final List<PlanFinding> found = new ArrayList<>();

    private PlanFindings(PlanRows rows) {
        this.rows = rows;
        this.sums = PlanSums.of(rows);
    }

    public static List<PlanFinding> in(PlanRows rows, ProjectTree tree) {
        var findings = new PlanFindings(rows);
        findings.posts();
        findings.participants();
        findings.subprojects(tree);
        findings.cost();
        return List.copyOf(findings.found);
    }

    private void posts() {
        compare(PlanFinding.Code.FTE_SUM, rows.claimed().fte(), sums.fteToFinance());
        Set<String> seats = new HashSet<>();
        for (PlanPost post : rows.posts()) {
            boolean coFinances = post.contribution() != Contribution.NONE;
            if (post.seat() != null && !seats.add(post.seat())) {
                tell(PlanFinding.Code.SEAT_COUNTED_TWICE, post.name());
            }
            if (post.contribution() == Contribution.IN_KIND && post.directCost()) {
                tell(PlanFinding.Code.IN_KIND_ALSO_DIRECT, post.name());
            }
            if (post.isFinancedAlready() && post.directCost()) {
                tell(PlanFinding.Code.ALREADY_FINANCED_ALSO_DIRECT, post.name());
            }
            if (coFinances && post.source() == MoneySource.ESF) {
                tell(PlanFinding.Code.CO_FINANCED_BY_ESF, post.name());
            }
        }
    }

    private void participants() {
        Integer claimed = rows.claimed().participants();
        if (claimed != null) {
            PlanFinding.Code code =
                    countsPartsTwice(claimed - sums.participants())
                            ? PlanFinding.Code.UNIT_DOUBLE_COUNT
                            : PlanFinding.Code.PARTICIPANT_SUM;
            compare(code, number(claimed), number(sums.participants()));
        }
        for (PlanGroup group : rows.groups()) {
            int parts =
                    rows.groups().stream()
                            .filter(part -> group.name().equals(part.partOf()))
                            .mapToInt(PlanGroup::participants)
                            .reduce(0, Math::addExact);
            if (parts > group.participants()) {
                found.add(
                        new PlanFinding(
                                PlanFinding.Code.PARTS_OVER_WHOLE,
                                group.name(),
                                number(group.participants()),
                                number(parts)));
            }
        }
    }

    /** Whether some of the groups that are parts of others make up what is claimed too much. */
    private boolean countsPartsTwice(int tooMuch) {
        Set<Integer> reachable = new HashSet<>(Set.of(0));
        for (PlanGroup group : rows.groups()) {
            if (group.partOf() != null) {
                List<Integer> further =
                        reachable.stream()
                                .map(sum -> sum + group.participants())
                                .filter(sum -> sum <= tooMuch)
                                .toList();
                reachable.addAll(further);
            }
        }
        return tooMuch > 0 && reachable.contains(tooMuch);
    }

    private void subprojects(ProjectTree tree) {
        Integer claimed = rows.claimed().subprojects();
        if (claimed != null) {
            compare(PlanFinding.Code.SUBPROJECT_COUNT, number(claimed), number(tree.atTheTop()));
        }
        if (tree.budget().ore() > 0) {
            budgets(null, tree.budget(), tree.budgetUnder(null));
        }
        for (ProjectTree.Node node : tree.subprojects()) {
            if (node.budget() != null) {
                budgets(node.name(), node.budget(), tree.budgetUnder(node.id()));
            }
        }
    }

    private void budgets(@Nullable String subject, Money whole, Money parts) {
        if (parts.compareTo(whole) > 0) {
            found.add(
                    new PlanFinding(
                            PlanFinding.Code.SUBPROJECT_BUDGETS,
                            subject,
                            whole.toSek(),
                            parts.toSek()));
        }
    }

    private void cost() {
        Long claimed = rows.claimed().totalOre();
        if (claimed != null) {
            compare(PlanFinding.Code.COST_SUM, Money.ofOre(claimed).toSek(), sums.total().toSek());
        }
    }

    private void compare(PlanFinding.Code code, @Nullable BigDecimal claimed, BigDecimal computed) {
        if (claimed != null && claimed.compareTo(computed) != 0) {
            found.add(PlanFinding.ofSum(code, claimed, computed));
        }
    }

    private void tell(PlanFinding.Code code, String subject) {
        found.add(PlanFinding.ofRow(code, subject));
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }
}
