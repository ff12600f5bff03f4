package se.samspel.reporting.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.survey.InstrumentRequest.QuestionRequest;
import se.samspel.reporting.survey.InstrumentRequest.Words;
import se.samspel.reporting.survey.domain.Question;

/** Keeps questionnaires, each version for itself. */
@ApplicationScoped
class InstrumentRows {

    private static final TypeReference<List<QuestionRequest>> QUESTIONS = new TypeReference<>() {};

    private static final String COLUMNS =
            " id, version, key, edition, title_sv, title_en, licence_holder, owner, questions,"
                    + " recorded_at ";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    InstrumentRows(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Empty where the version is there already. */
    Optional<Instrument> add(UUID id, String owner, InstrumentRequest request) {
        return sql.row(
                this::instrument,
                "insert into survey_instrument ("
                        + COLUMNS
                        + ") values (?, 1, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)"
                        + " on conflict (key, edition) do nothing returning "
                        + COLUMNS,
                id,
                request.key(),
                request.version(),
                request.title().sv(),
                request.title().en(),
                request.licenceHolder(),
                owner,
                written(request.questions()),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    Optional<Instrument> find(UUID id) {
        return sql.row(
                this::instrument, "select" + COLUMNS + "from survey_instrument where id = ?", id);
    }

    Optional<Instrument> locked(UUID id) {
        return sql.row(
                this::instrument,
                "select" + COLUMNS + "from survey_instrument where id = ? for update",
                id);
    }

    Optional<Instrument> find(String key, String edition) {
        return sql.row(
                this::instrument,
                "select" + COLUMNS + "from survey_instrument where key = ? and edition = ?",
                key,
                edition);
    }

    List<Instrument> all() {
        return sql.rows(
                this::instrument,
                "select" + COLUMNS + "from survey_instrument order by key, edition limit 1000");
    }

    Optional<Instrument> change(UUID id, List<Question> questions) {
        return sql.row(
                this::instrument,
                "update survey_instrument set version = version + 1, questions = ?::jsonb"
                        + " where id = ? returning "
                        + COLUMNS,
                written(questions.stream().map(QuestionRequest::of).toList()),
                id);
    }

    private Instrument instrument(ResultSet row) throws SQLException {
        try {
            return new Instrument(
                    row.getObject("id", UUID.class),
                    row.getLong("version"),
                    row.getString("key"),
                    row.getString("edition"),
                    new Words(row.getString("title_sv"), row.getString("title_en")),
                    row.getString("licence_holder"),
                    row.getString("owner"),
                    json.readValue(row.getString("questions"), QUESTIONS).stream()
                            .map(QuestionRequest::question)
                            .toList(),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored questions that can't be read", e);
        }
    }

    private String written(List<QuestionRequest> questions) {
        try {
            return json.writeValueAsString(questions);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("questions that can't be written", e);
        }
    }
}
