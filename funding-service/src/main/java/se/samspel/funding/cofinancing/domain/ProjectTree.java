package se.samspel.funding.cofinancing.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/** A project's subprojects as a plan looks at them. */
public record ProjectTree(Money budget, List<Node> subprojects) {

    /** A subproject; right under the project where it has no parent. */
    public record Node(UUID id, String name, @Nullable UUID parentId, @Nullable Money budget) {}

    int atTheTop() {
        return Math.toIntExact(
                subprojects.stream().filter(node -> node.parentId() == null).count());
    }

    Money budgetUnder(@Nullable UUID parent) {
        Money sum = Money.ZERO;
        for (Node node : subprojects) {
            boolean isUnder =
                    parent == null ? node.parentId() == null : parent.equals(node.parentId());
            if (isUnder && node.budget() != null) {
                sum = sum.plus(node.budget());
            }
        }
        return sum;
    }
}
