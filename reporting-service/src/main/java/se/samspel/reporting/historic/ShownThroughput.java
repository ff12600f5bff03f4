package se.samspel.reporting.historic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.historic.domain.KeptPoint;
import se.samspel.reporting.historic.domain.OthersSeries;
import se.samspel.reporting.historic.domain.SeriesPoint;
import se.samspel.reporting.historic.domain.SeriesStatus;
import se.samspel.reporting.historic.domain.ThroughputSeries;
import se.samspel.reporting.teamreport.domain.Period;

/** What others have been shown of an intervention's throughput: the next is decided beside it. */
@ApplicationScoped
class ShownThroughput {

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    ShownThroughput(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    private record Row(LocalDate to, KeptPoint point) {}

    /** As it is stored: of a point that was computed and shown. */
    record Stored(
            LocalDate from,
            LocalDate to,
            BigDecimal mean,
            @Nullable BigDecimal women,
            @Nullable BigDecimal men,
            boolean sexesWithheld,
            Map<String, KeptPoint.Behind> behind) {

        static Stored of(KeptPoint kept) {
            SeriesPoint point = kept.point();
            return new Stored(
                    point.window().from(),
                    point.window().to(),
                    Objects.requireNonNull(point.mean()),
                    point.women(),
                    point.men(),
                    point.sexesWithheld(),
                    kept.behind());
        }

        KeptPoint point() {
            return new KeptPoint(
                    new SeriesPoint(
                            new Period(from, to),
                            SeriesStatus.COMPUTED,
                            null,
                            mean,
                            women,
                            men,
                            false,
                            sexesWithheld,
                            null),
                    behind);
        }
    }

    /** Decided anew, and kept where something is shown for the first time. */
    List<KeptPoint> points(UUID interventionId, ThroughputSeries series, Period days) {
        var kept = kept(interventionId);
        List<KeptPoint> points = new OthersSeries(series, kept).points(days);
        if (added(points, kept).isEmpty()) {
            return points;
        }
        sql.row(
                row -> row.getString(1),
                "select pg_advisory_xact_lock(hashtextextended(?, 83))::text",
                interventionId.toString());
        var latest = kept(interventionId);
        List<KeptPoint> decided = new OthersSeries(series, latest).points(days);
        keep(interventionId, added(decided, latest), latest);
        return decided;
    }

    private static List<KeptPoint> added(
            List<KeptPoint> points, Map<LocalDate, List<KeptPoint>> kept) {
        return points.stream()
                .filter(each -> !each.behind().isEmpty() && each.point().mean() != null)
                .filter(each -> !of(each, kept).contains(each))
                .toList();
    }

    private static List<KeptPoint> of(KeptPoint point, Map<LocalDate, List<KeptPoint>> kept) {
        return kept.getOrDefault(point.point().window().to(), List.of());
    }

    private Map<LocalDate, List<KeptPoint>> kept(UUID interventionId) {
        Map<LocalDate, List<KeptPoint>> kept = new HashMap<>();
        sql.rows(
                        row ->
                                new Row(
                                        row.getObject("to_on", LocalDate.class),
                                        read(row.getString("kept"))),
                        "select to_on, kept from shown_throughput where intervention_id = ?"
                                + " order by to_on, number",
                        interventionId)
                .forEach(row ->
                        kept.computeIfAbsent(row.to(), to -> new ArrayList<>()).add(row.point()));
        return kept;
    }

    private void keep(
            UUID interventionId, List<KeptPoint> added, Map<LocalDate, List<KeptPoint>> kept) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        sql.batch(
                "insert into shown_throughput (intervention_id, to_on, number, kept, recorded_at)"
                        + " values (?, ?, ?, ?::jsonb, ?)",
                added.stream()
                        .<@Nullable Object[]>map(each ->
                                new @Nullable Object[] {
                                    interventionId,
                                    each.point().window().to(),
                                    of(each, kept).size() + 1,
                                    written(each),
                                    now
                                })
                        .toList());
    }

    private KeptPoint read(String text) {
        try {
            return json.readValue(text, Stored.class).point();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept point that can't be read", e);
        }
    }

    private String written(KeptPoint point) {
        try {
            return json.writeValueAsString(Stored.of(point));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a point that can't be written", e);
        }
    }
}
