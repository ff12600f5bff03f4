package se.samspel.reporting.historic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.historic.domain.KeptPoint;
import se.samspel.reporting.historic.domain.SeriesPoint;
import se.samspel.reporting.historic.domain.Stay;
import se.samspel.reporting.historic.domain.ThroughputSeries;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.domain.Period;

/** Reads the rolling throughput: each month for the host, controlled quarters for others. */
@ApplicationScoped
public class ThroughputSeriesService {

    private final Interventions interventions;
    private final HistoricFigures historic;
    private final ShownThroughput shown;
    private final Sql sql;
    private final Clock clock;
    private final Today today;

    ThroughputSeriesService(
            Interventions interventions,
            HistoricFigures historic,
            ShownThroughput shown,
            Sql sql,
            Clock clock,
            Today today) {
        this.interventions = interventions;
        this.historic = historic;
        this.shown = shown;
        this.sql = sql;
        this.clock = clock;
        this.today = today;
    }

    record Read(Intervention intervention, List<SeriesPoint> points, Instant computedAt) {}

    @Transactional
    Read points(UUID interventionId, Period asked) {
        Intervention intervention = interventions.readable(interventionId);
        LocalDate day = today.today();
        if (asked.from().isAfter(day)) {
            return new Read(intervention, List.of(), clock.instant());
        }
        // A month that isn't over has no twelve months behind it yet.
        Period past = new Period(asked.from(), asked.to().isAfter(day) ? day : asked.to());
        ThroughputSeries series = series(intervention.id(), day);
        List<SeriesPoint> points =
                intervention.readByHost()
                        ? series.points(past)
                        : forOthers(intervention.id(), series, new Period(past.from(), day))
                                .stream()
                                .filter(point -> !point.window().to().isAfter(past.to()))
                                .filter(point -> !point.window().to().isBefore(past.from()))
                                .toList();
        return new Read(intervention, points, clock.instant());
    }

    /** Decided until today, however little is asked for. */
    private List<SeriesPoint> forOthers(UUID interventionId, ThroughputSeries series, Period days) {
        return shown.points(interventionId, series, days).stream().map(KeptPoint::point).toList();
    }

    /** The same as a table for pages, files and documents. */
    @Transactional
    public Report report(UUID interventionId, Period asked) {
        Read read = points(interventionId, asked);
        return ThroughputReport.of(read, asked);
    }

    /** Whatever was asked for: what others are shown of one period must not hang on another. */
    private ThroughputSeries series(UUID interventionId, LocalDate day) {
        List<Left> left =
                sql.rows(
                        row -> new Left(stay(row), row.getObject("first_on", LocalDate.class)),
                        """
                        select sex, started_on, ended_on,
                          (select min(started_on) from enrolment where intervention_id = ?) as first_on
                        from enrolment
                        where intervention_id = ? and started_on <= ? and ended_on <= ?
                          and not early_dropout
                        """,
                        interventionId,
                        interventionId,
                        day,
                        day);
        return new ThroughputSeries(
                left.stream().map(Left::stay).toList(),
                historic.of(interventionId),
                left.isEmpty() ? null : left.getFirst().firstStart());
    }

    private record Left(Stay stay, LocalDate firstStart) {}

    private static Stay stay(ResultSet row) throws SQLException {
        return new Stay(
                Sex.valueOf(row.getString("sex")),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
