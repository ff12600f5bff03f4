package se.samspel.reporting.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.resources.domain.SeatReport;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.domain.Period;

/** The report about seats and vacancies: it counts no person, so every reader gets it exactly. */
@ApplicationScoped
public class SeatReportService {

    private static final String DEFINITION = "seats";
    private static final String VERSION = "1";
    private static final Text TITLE = Text.of("Tjänster och vakanser", "Seats and vacancies");

    private final Interventions interventions;
    private final SeatRows rows;
    private final Clock clock;

    SeatReportService(Interventions interventions, SeatRows rows, Clock clock) {
        this.interventions = interventions;
        this.rows = rows;
        this.clock = clock;
    }

    /** For the host, the office, and the authorities of the association's members; else 404. */
    @Transactional
    public Report report(UUID interventionId, Period period) {
        Intervention intervention = interventions.readable(interventionId);
        UUID id = intervention.id();
        return new Report(
                DEFINITION,
                VERSION,
                TITLE,
                Text.of(intervention.name(), intervention.name()),
                period.from(),
                period.to(),
                clock.instant(),
                Report.Control.NEEDLESS,
                SeatReport.sections(
                        period, rows.seats(id, period), rows.steeringGroup(id, period)));
    }
}
