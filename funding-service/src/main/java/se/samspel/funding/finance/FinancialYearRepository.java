package se.samspel.funding.finance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.FinancialYear;
import se.samspel.funding.finance.domain.FinancialYearKey;

/** Money tables of interventions that the caller may see. */
@ApplicationScoped
class FinancialYearRepository implements PanacheRepositoryBase<FinancialYear, FinancialYearKey> {

    @Nullable FinancialYear of(FinancialYearKey key) {
        return list("from FinancialYear y left join fetch y.lines where y.key = ?1", key).stream()
                .findFirst()
                .orElse(null);
    }
}
