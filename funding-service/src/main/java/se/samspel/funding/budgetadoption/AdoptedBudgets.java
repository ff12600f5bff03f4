package se.samspel.funding.budgetadoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.samspel.funding.contribution.BudgetAdoptions;
import se.samspel.funding.contribution.domain.ContributionYear;
import se.samspel.funding.contribution.domain.Decision;
import se.samspel.funding.ownbudget.domain.OwnBudgetAdopted;
import se.samspel.funding.ownbudget.domain.OwnBudgetYear;
import se.samspel.funding.yearwheel.RecordedSteps;
import se.samspel.funding.yearwheel.domain.WheelStep;
import se.samspel.funding.yearwheel.domain.YearFact;

/**
 * The members may be called on and the year wheel's step is done, in the transaction of the
 * adoption (lag 2003:1210 19 §). A budget that is revised is adopted again; what was recorded of
 * its first adoption stays.
 */
@ApplicationScoped
class AdoptedBudgets {

    private final BudgetAdoptions contributions;
    private final RecordedSteps steps;

    AdoptedBudgets(BudgetAdoptions contributions, RecordedSteps steps) {
        this.contributions = contributions;
        this.steps = steps;
    }

    void follow(@Observes OwnBudgetAdopted adopted) {
        OwnBudgetYear budget = adopted.key();
        contributions.adopted(
                new ContributionYear(budget.associationId(), budget.year()),
                new Decision(adopted.on(), adopted.reference()));
        steps.doneUnlessRecorded(
                new YearFact.Key(budget.associationId(), budget.year(), WheelStep.BUDGET),
                new YearFact.Done(adopted.on(), adopted.reference(), adopted.decisionId()));
    }
}
