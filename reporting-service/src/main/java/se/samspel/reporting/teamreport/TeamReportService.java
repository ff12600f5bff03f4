package se.samspel.reporting.teamreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** Makes editions of the team report: exact for the host, under disclosure control for others. */
@ApplicationScoped
public class TeamReportService {

    /** The key under which its editions are kept among those of other reports. */
    public static final String DEFINITION = "team-report";

    private final Interventions interventions;
    private final EnrolmentRows rows;
    private final TeamEditions editions;
    private final Clock clock;

    TeamReportService(
            Interventions interventions, EnrolmentRows rows, TeamEditions editions, Clock clock) {
        this.interventions = interventions;
        this.rows = rows;
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional
    public Edition edition(UUID interventionId, Period period) {
        Intervention intervention = interventions.readable(interventionId);
        boolean exact = intervention.readByHost();
        PeriodNotOpen.refuse(exact, period);
        TeamReport report = exactly(intervention, period);
        List<AnonymousCount> anonymous = rows.anonymous(intervention.id(), period);
        return new Edition(
                intervention,
                period,
                exact
                        ? Disclosure.exact(report)
                        : editions.disclosure(editions.forOthers(intervention, report)),
                exact,
                exact ? anonymous : open(anonymous),
                clock.instant());
    }

    private static List<AnonymousCount> open(List<AnonymousCount> anonymous) {
        return anonymous.stream().filter(each -> each.reaches(Disclosure.THRESHOLD)).toList();
    }

    /** The exact report of an intervention that the caller hosts. */
    public TeamReport exactly(Intervention intervention, Period period) {
        return TeamReport.of(
                period,
                rows.enrolments(intervention, period),
                rows.queue(intervention.id(), period));
    }
}
