package se.samspel.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeSet;
import java.util.UUID;
import se.samspel.funding.finance.GrantedBudget;
import se.samspel.funding.grant.domain.YearlyAmounts;
import se.samspel.funding.intervention.InterventionRepository;

/** Lets the budget of an intervention follow what its grants give. */
@ApplicationScoped
class GrantBudgets {

    private final InterventionRepository interventions;
    private final GrantVersionRepository versions;
    private final GrantedBudget budget;

    GrantBudgets(
            InterventionRepository interventions,
            GrantVersionRepository versions,
            GrantedBudget budget) {
        this.interventions = interventions;
        this.versions = versions;
        this.budget = budget;
    }

    /** What the grants give now; the intervention is locked, so that this stays true. */
    YearlyAmounts lockedGranted(UUID interventionId) {
        interventions.toChange(interventionId);
        return versions.granted(interventionId);
    }

    /**
     * Call when the new amounts are stored.
     *
     * @param before what {@link #lockedGranted} answered
     */
    void follow(UUID interventionId, YearlyAmounts before) {
        YearlyAmounts after = versions.granted(interventionId);
        var years = new TreeSet<>(before.years());
        years.addAll(after.years());
        for (int year : years) {
            budget.follow(
                    interventionId, year, before.categoriesOf(year), after.categoriesOf(year));
        }
    }
}
