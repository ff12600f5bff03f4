package se.samspel.referral.deadline;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.referral.deadline.domain.DeadlineRules;

/** The rules that this request has asked for: read once, though rule and view both need them. */
@RequestScoped
class KnownRules {

    private final RuleRepository rules;
    private final Map<UUID, DeadlineRules> known = new HashMap<>();

    KnownRules(RuleRepository rules) {
        this.rules = rules;
    }

    DeadlineRules of(UUID interventionId) {
        learn(Set.of(interventionId));
        return known.getOrDefault(interventionId, DeadlineRules.NONE);
    }

    /** One statement at most, however many are asked for. */
    void learn(Collection<UUID> interventionIds) {
        Set<UUID> unknown =
                interventionIds.stream()
                        .filter(id -> !known.containsKey(id))
                        .collect(Collectors.toSet());
        if (unknown.isEmpty()) {
            return;
        }
        unknown.forEach(id -> known.put(id, DeadlineRules.NONE));
        known.putAll(rules.of(unknown));
    }
}
