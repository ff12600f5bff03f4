package se.samspel.funding.finance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.TreeMap;
import java.util.UUID;
import se.samspel.funding.association.domain.YearMoneyChanged;
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
    private final Event<YearMoneyChanged> changes;

    MoneyTables(
            InterventionRepository interventions,
            FinancialYearRepository years,
            FundingEvents events,
            Event<YearMoneyChanged> changes) {
        this.interventions = interventions;
        this.years = years;
        this.events = events;
        this.changes = changes;
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

    /** Budget or actual cost, and with it that of the association's year. */
    void moneyChanged(Collection<FinancialYear> years) {
        years.forEach(this::changed);
        years.stream()
                .collect(
                        groupingBy(
                                FinancialYear::associationId,
                                TreeMap::new,
                                mapping(FinancialYear::year, toSet())))
                .forEach((association, each) ->
                        changes.fire(new YearMoneyChanged(association, each)));
    }
}
