package se.samspel.reporting.historic;

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
import java.util.stream.Stream;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.historic.HistoricFiguresRequest.ToldFigure;
import se.samspel.reporting.historic.domain.HistoricFigure;
import se.samspel.reporting.teamreport.domain.Period;

/** What earlier reports told of an intervention: one set for each period, the latest told. */
@ApplicationScoped
class HistoricFigures {

    private static final TypeReference<List<ToldFigure>> FIGURES = new TypeReference<>() {};

    private static final String COLUMNS =
            " id, version, recorded_at, intervention_id, from_on, to_on, source, figures ";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    HistoricFigures(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** All of them; each is shown with its period and as HISTORIC. */
    List<HistoricFigure> of(UUID interventionId) {
        return all(interventionId).stream().flatMap(HistoricFigures::figures).toList();
    }

    private static Stream<HistoricFigure> figures(HistoricFiguresView view) {
        Period period = new Period(view.from(), view.to());
        return view.figures().stream()
                .map(told ->
                        new HistoricFigure(
                                period, told.figure(), told.value(), told.base(), view.source()));
    }

    List<HistoricFiguresView> all(UUID interventionId) {
        return sql.rows(
                this::view,
                "select"
                        + COLUMNS
                        + "from historic_figures where intervention_id = ? order by from_on, to_on",
                interventionId);
    }

    Optional<HistoricFiguresView> find(UUID id) {
        return sql.row(this::view, "select" + COLUMNS + "from historic_figures where id = ?", id);
    }

    /** Those told before for the same period are replaced, under the id that they had. */
    HistoricFiguresView keep(UUID id, UUID interventionId, HistoricFiguresRequest request) {
        return sql.row(
                        this::view,
                        """
                        insert into historic_figures as known
                          (id, version, intervention_id, from_on, to_on, source, figures,
                           recorded_at)
                        values (?, 1, ?, ?, ?, ?, ?::jsonb, ?)
                        on conflict (intervention_id, from_on, to_on) do update set
                          version = known.version + 1, source = excluded.source,
                          figures = excluded.figures, recorded_at = excluded.recorded_at
                        returning
                        """
                                + COLUMNS,
                        id,
                        interventionId,
                        request.from(),
                        request.to(),
                        request.source(),
                        written(request.figures()),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .orElseThrow();
    }

    private HistoricFiguresView view(ResultSet row) throws SQLException {
        try {
            return new HistoricFiguresView(
                    row.getObject("id", UUID.class),
                    row.getLong("version"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getObject("intervention_id", UUID.class),
                    row.getObject("from_on", LocalDate.class),
                    row.getObject("to_on", LocalDate.class),
                    row.getString("source"),
                    json.readValue(row.getString("figures"), FIGURES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored figures that can't be read", e);
        }
    }

    private String written(List<ToldFigure> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("figures that can't be written", e);
        }
    }
}
