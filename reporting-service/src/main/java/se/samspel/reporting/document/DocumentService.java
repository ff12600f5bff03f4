package se.samspel.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.catalogue.Catalogue;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.teamreport.domain.Period;

/** Makes documents of what their reader may read; each reading is a transaction of its own. */
@ApplicationScoped
class DocumentService {

    // What an annual report tells of its interventions.
    private static final List<String> RESULTS =
            List.of("participants", "exits", "targets-and-results", "cost-per-result");

    private static final String OWN_MONEY = "cost-report";
    private static final String FUNDS = "funds";

    private final DocumentFacts facts;
    private final Catalogue catalogue;

    DocumentService(DocumentFacts facts, Catalogue catalogue) {
        this.facts = facts;
        this.catalogue = catalogue;
    }

    byte[] teamReport(UUID interventionId, Period period, Writing writing) {
        DocumentFacts.Team team = facts.team(interventionId, period);
        return new TeamReportDocument(team, writing).bytes();
    }

    byte[] annualReport(String association, int year, Writing writing) {
        Coverage coverage = new Coverage.OfAssociation(association);
        Covered covered = facts.covered(coverage);
        AssociationYear known = facts.year(association, writing.text(covered.subject()), year);
        Period whole = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new AnnualReportDocument(
                        known, results(coverage, whole), ownMoney(coverage, whole), writing)
                .bytes();
    }

    /** None of a year whose funds nobody has told: what is left of nothing is no figure. */
    private List<Section> ownMoney(Coverage coverage, Period whole) {
        List<Section> told = DocumentFacts.told(catalogue.report(OWN_MONEY, coverage, whole));
        boolean known = told.stream().anyMatch(section -> section.key().equals(FUNDS));
        return known ? told : List.of();
    }

    private List<Report> results(Coverage coverage, Period whole) {
        List<Report> results = new ArrayList<>();
        for (String definition : RESULTS) {
            try {
                results.add(catalogue.report(definition, coverage, whole));
            } catch (Problem none) {
                if (none.status() != 404) {
                    throw none;
                }
                // Nothing is published under that name: the board writes its results itself.
            }
        }
        return results;
    }
}
