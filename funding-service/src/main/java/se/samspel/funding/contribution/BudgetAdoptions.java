package se.samspel.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import se.samspel.funding.contribution.domain.ContributionYear;
import se.samspel.funding.contribution.domain.Contributions;
import se.samspel.funding.contribution.domain.Decision;
import se.samspel.kit.time.Today;

/** Tells a year's contributions that the budget is adopted. Inside the adoption's transaction. */
@ApplicationScoped
public class BudgetAdoptions {

    private final ContributionsRepository contributions;
    private final Today today;

    BudgetAdoptions(ContributionsRepository contributions, Today today) {
        this.contributions = contributions;
        this.today = today;
    }

    /** Contributions that aren't set yet take it when they are. */
    public void adopted(ContributionYear key, Decision adoption) {
        Contributions known = contributions.findById(key, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            known.budgetAdopted(adoption, today.today());
            contributions.flush();
        }
    }
}
