package se.samspel.referral.priority.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An intervention's priority rules through the years. */
public record PriorityRules(List<PriorityRuleSet> sets) {

    public static final PriorityRules NONE = new PriorityRules(List.of());

    public PriorityRules {
        sets =
                sets.stream()
                        .sorted(Comparator.comparing(PriorityRuleSet::validFrom).reversed())
                        .toList();
    }

    /** Empty before the first set. */
    public Optional<PriorityRuleSet> inForce(LocalDate day) {
        return sets.stream().filter(set -> !set.validFrom().isAfter(day)).findFirst();
    }
}
