package se.samspel.funding.finance;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.finance.domain.FinancialYear;

/** Tells of all money tables of an association that has come whole. */
@ApplicationScoped
public class FinancesTold {

    private final FinancialYearRepository years;
    private final FundingEvents events;

    FinancesTold(FinancialYearRepository years, FundingEvents events) {
        this.years = years;
        this.events = events;
    }

    public void tellAll(String associationId) {
        for (FinancialYear year :
                years.list(
                        "from FinancialYear y left join fetch y.lines where y.associationId = ?1",
                        associationId)) {
            events.tell(
                    "finances.changed",
                    year.interventionId() + "/" + year.year(),
                    FinancesChanged.of(year));
        }
    }
}
