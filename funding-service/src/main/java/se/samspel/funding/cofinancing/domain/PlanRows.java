package se.samspel.funding.cofinancing.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IdentityNumberInText;

/** What a plan consists of, beside what it claims in sum. */
public record PlanRows(
        Claimed claimed, List<PlanPost> posts, List<PlanGroup> groups, List<PlanCost> costs) {

    public PlanRows {
        posts.forEach(PlanPost::check);
        checkGroups(groups);
        for (PlanCost cost : costs) {
            IdentityNumberInText.refuse("costs", cost.name());
            refuseNegative(cost.amountOre());
        }
        refuseNegative(claimed.totalOre());
        refuseNegative(number(claimed.participants()));
        refuseNegative(number(claimed.subprojects()));
        refuseNegative(claimed.fte() == null ? null : (long) claimed.fte().signum());
    }

    private static @Nullable Long number(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }

    private static void refuseNegative(@Nullable Long figure) {
        if (figure != null && figure < 0) {
            throw new PlanRule.NegativeFigure();
        }
    }

    private static void checkGroups(List<PlanGroup> groups) {
        Map<String, @Nullable String> wholes = new HashMap<>();
        for (PlanGroup group : groups) {
            IdentityNumberInText.refuse("groups", group.name());
            if (group.participants() < 0 || wholes.containsKey(group.name())) {
                throw new PlanRule.GroupUnfit();
            }
            wholes.put(group.name(), group.partOf());
        }
        for (PlanGroup group : groups) {
            refuseUnlessInPlan(group, wholes);
        }
    }

    private static void refuseUnlessInPlan(PlanGroup group, Map<String, @Nullable String> wholes) {
        int steps = 0;
        for (String whole = group.partOf(); whole != null; whole = wholes.get(whole)) {
            if (!wholes.containsKey(whole) || ++steps > wholes.size()) {
                throw new PlanRule.GroupUnfit();
            }
        }
    }
}
