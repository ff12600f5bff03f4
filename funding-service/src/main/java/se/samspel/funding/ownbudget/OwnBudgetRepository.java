package se.samspel.funding.ownbudget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samspel.funding.ownbudget.domain.OwnBudget;
import se.samspel.funding.ownbudget.domain.OwnBudgetYear;

/** Own budgets of associations that the caller may see. */
@ApplicationScoped
class OwnBudgetRepository implements PanacheRepositoryBase<OwnBudget, OwnBudgetYear> {

    /** That of the year and that of the next, as far as there are any. */
    List<OwnBudget> ofYearAndNext(OwnBudgetYear key) {
        return list(
                "from OwnBudget b left join fetch b.areas where b.key.associationId = ?1"
                        + " and b.key.year in (?2, ?3)",
                key.associationId(),
                key.year(),
                key.year() + 1);
    }

    /** All years, the latest first. */
    List<OwnBudget> allOf(String associationId) {
        return list(
                "from OwnBudget b left join fetch b.areas where b.key.associationId = ?1"
                        + " order by b.key.year desc",
                associationId);
    }
}
