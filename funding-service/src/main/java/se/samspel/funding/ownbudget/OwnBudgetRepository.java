package se.samspel.funding.ownbudget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samspel.funding.ownbudget.domain.OwnBudget;
import se.samspel.funding.ownbudget.domain.OwnBudgetYear;

/** Own budgets of associations that the caller may see. */
@ApplicationScoped
class OwnBudgetRepository implements PanacheRepositoryBase<OwnBudget, OwnBudgetYear> {

    private static final String ALL = "b.key.associationId = ?1";
    private static final String YEAR_AND_NEXT = ALL + " and b.key.year in (?2, ?3)";

    /** That of the year and that of the next, as far as there are any. */
    List<OwnBudget> ofYearAndNext(OwnBudgetYear key) {
        return read(YEAR_AND_NEXT, key.associationId(), key.year(), key.year() + 1);
    }

    /** All years, the latest first. */
    List<OwnBudget> allOf(String associationId) {
        return read(ALL, associationId);
    }

    /** Each collection in a statement of its own: joined, they would multiply each other. */
    private List<OwnBudget> read(String where, Object... parameters) {
        List<OwnBudget> found = List.of();
        for (String collection : List.of("areas", "otherIncome", "adoptions")) {
            found =
                    list(
                            "from OwnBudget b left join fetch b.%s where %s order by b.key.year desc"
                                    .formatted(collection, where),
                            parameters);
        }
        return found;
    }
}
