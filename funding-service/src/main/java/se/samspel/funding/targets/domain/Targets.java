package se.samspel.funding.targets.domain;

import java.util.Comparator;
import java.util.List;

/** All targets of an intervention, by indicator and period. */
public record Targets(List<Target> all) {

    /** Each one possible, and one at a time for each indicator. */
    public Targets {
        all.forEach(Target::refuseUnlessPossible);
        all =
                all.stream()
                        .sorted(
                                Comparator.comparing(Target::indicator)
                                        .thenComparing(Target::periodFrom))
                        .toList();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).collidesWith(all.get(i - 1))) {
                throw new TargetRule.PeriodsOverlap(all.get(i).indicator());
            }
        }
    }
}
