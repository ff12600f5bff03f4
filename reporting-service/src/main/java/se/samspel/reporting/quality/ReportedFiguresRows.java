package se.samspel.reporting.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.quality.ReportedFiguresRequest.FigureRequest;
import se.samspel.reporting.teamreport.domain.Period;

/** Keeps one set of reported figures for each intervention and period: the latest told. */
@ApplicationScoped
class ReportedFiguresRows {

    private static final TypeReference<List<FigureRequest>> FIGURES = new TypeReference<>() {};

    private static final String COLUMNS =
            " id, version, recorded_at, intervention_id, from_on, to_on, figures ";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    ReportedFiguresRows(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Those told before for the same period are replaced, under the id that they had. */
    ReportedFiguresView keep(UUID id, UUID interventionId, ReportedFiguresRequest request) {
        return sql.row(
                        this::view,
                        """
                        insert into reported_figures as known
                          (id, version, intervention_id, from_on, to_on, figures, recorded_at)
                        values (?, 1, ?, ?, ?, ?::jsonb, ?)
                        on conflict (intervention_id, from_on, to_on) do update set
                          version = known.version + 1, figures = excluded.figures,
                          recorded_at = excluded.recorded_at
                        returning
                        """
                                + COLUMNS,
                        id,
                        interventionId,
                        request.from(),
                        request.to(),
                        written(request.figures()),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .orElseThrow();
    }

    Optional<ReportedFiguresView> find(UUID id) {
        return sql.row(this::view, "select" + COLUMNS + "from reported_figures where id = ?", id);
    }

    Optional<ReportedFiguresView> find(UUID interventionId, Period period) {
        return sql.row(
                this::view,
                "select"
                        + COLUMNS
                        + "from reported_figures"
                        + " where intervention_id = ? and from_on = ? and to_on = ?",
                interventionId,
                period.from(),
                period.to());
    }

    private ReportedFiguresView view(ResultSet row) throws SQLException {
        try {
            return new ReportedFiguresView(
                    row.getObject("id", UUID.class),
                    row.getLong("version"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getObject("intervention_id", UUID.class),
                    row.getObject("from_on", LocalDate.class),
                    row.getObject("to_on", LocalDate.class),
                    json.readValue(row.getString("figures"), FIGURES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored figures that can't be read", e);
        }
    }

    private String written(List<FigureRequest> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("figures that can't be written", e);
        }
    }
}
