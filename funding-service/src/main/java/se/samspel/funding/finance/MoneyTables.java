package se.samspel.funding.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.finance.domain.FinancialYear;
import se.samspel.funding.finance.domain.FinancialYearKey;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.kit.problem.Problem;

/** The money table that a request changes, from reading it to telling of it. */
@ApplicationScoped
class MoneyTables {

    private final InterventionRepository interventions;
    private final FinancialYearRepository years;
    private final FundingEvents events;

    MoneyTables(
            InterventionRepository interventions,
            FinancialYearRepository years,
            FundingEvents events) {
        this.interventions = interventions;
        this.years = years;
        this.events = events;
    }

    /** The year's table, an empty one if there is none yet; its intervention is locked. */
    FinancialYear toChange(UUID interventionId, int year) {
        Intervention intervention = interventions.toChange(interventionId);
        var key = new FinancialYearKey(interventionId, year);
        FinancialYear known = years.of(key);
        return known == null ? new FinancialYear(key, intervention.associationId()) : known;
    }

    FinancialYear visible(UUID interventionId, int year) {
        FinancialYear known = years.of(new FinancialYearKey(interventionId, year));
        if (known == null) {
            throw Problem.notFound();
        }
        return known;
    }

    void changed(FinancialYear year) {
        years.persistAndFlush(year);
        events.tell(
                "finances.changed",
                year.interventionId() + "/" + year.year(),
                FinancesChanged.of(year));
    }
}
