package se.samspel.funding.contribution.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be decided before members are called on for a year's contributions. */
public record Decisions(@Nullable Decision budgetAdoption, @Nullable Decision stateDecision) {

    /** Named as the office states them. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (budgetAdoption == null) {
            missing.add("budgetAdoption");
        }
        if (stateDecision == null) {
            missing.add("stateDecision");
        }
        return missing;
    }
}
