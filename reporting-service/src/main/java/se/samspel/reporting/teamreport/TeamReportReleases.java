package se.samspel.reporting.teamreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.edition.Edition;
import se.samspel.reporting.edition.Releasable;
import se.samspel.reporting.edition.domain.Decision;
import se.samspel.reporting.teamreport.domain.Period;

/** What others get of team reports by the host's own acts. */
@ApplicationScoped
class TeamReportReleases implements Releasable {

    private final Interventions interventions;
    private final TeamReportService reports;
    private final TeamEditions editions;

    TeamReportReleases(
            Interventions interventions, TeamReportService reports, TeamEditions editions) {
        this.interventions = interventions;
        this.reports = reports;
        this.editions = editions;
    }

    @Override
    public String definition() {
        return TeamReportService.DEFINITION;
    }

    @Override
    public Edition published(Covered covered, LocalDate from, LocalDate to) {
        Period period = new Period(from, to);
        PeriodNotOpen.refuse(false, period);
        Intervention intervention = hosted(covered.coverage());
        return editions.forOthers(intervention, reports.exactly(intervention, period));
    }

    @Override
    public Edition released(Edition edition, Covered covered, Decision decision) {
        Period period = new Period(edition.of().from(), edition.of().to());
        Intervention intervention = hosted(covered.coverage());
        return editions.released(
                intervention, edition, reports.exactly(intervention, period), decision);
    }

    private Intervention hosted(Coverage coverage) {
        if (coverage instanceof Coverage.OfIntervention(UUID id)) {
            return interventions.hosted(id);
        }
        throw Problem.notFound();
    }
}
