package se.samspel.reporting.survey;

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
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.survey.domain.RespondentGroup;
import se.samspel.reporting.survey.domain.SurveyRound;

/** Keeps rounds; who may see which is the database's to say. */
@ApplicationScoped
class RoundRows {

    static final String COLUMNS =
            " r.id, r.version, r.instrument_id, r.respondent_group, r.association_id,"
                    + " r.intervention_id, r.owner, r.from_on, r.to_on, r.invited, r.forms,"
                    + " r.imported_by, r.imported_at, r.closed_at ";

    private final Sql sql;
    private final Clock clock;

    RoundRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Where a round is asked: an intervention of an association, or the association itself. */
    record Place(String association, @Nullable UUID intervention) {}

    Round add(UUID id, String owner, Place place, RoundRequest request) {
        return sql.row(
                        RoundRows::round,
                        """
                        insert into survey_round as r
                          (id, version, instrument_id, respondent_group, association_id,
                           intervention_id, owner, from_on, to_on, invited, recorded_at)
                        values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning
                        """
                                + COLUMNS,
                        id,
                        request.instrumentId(),
                        request.respondentGroup().name(),
                        place.association(),
                        place.intervention(),
                        owner,
                        request.from(),
                        request.to(),
                        request.invited(),
                        now())
                .orElseThrow();
    }

    Optional<Round> find(UUID id) {
        return sql.row(
                RoundRows::round, "select" + COLUMNS + "from survey_round r where r.id = ?", id);
    }

    /** Until the transaction ends nobody else takes answers into it or closes it. */
    Optional<Round> locked(UUID id) {
        return sql.row(
                RoundRows::round,
                "select" + COLUMNS + "from survey_round r where r.id = ? for update",
                id);
    }

    List<Round> ofIntervention(UUID interventionId) {
        return sql.rows(
                RoundRows::round,
                "select"
                        + COLUMNS
                        + "from survey_round r where r.intervention_id = ?"
                        + " order by r.to_on, r.id limit 1000",
                interventionId);
    }

    /** The association's own, and those of its interventions. */
    List<Round> ofAssociation(String association) {
        return sql.rows(
                RoundRows::round,
                "select"
                        + COLUMNS
                        + """
                        from survey_round r where r.association_id = ?
                          and (r.intervention_id is null or exists (
                            select 1 from intervention i where i.id = r.intervention_id))
                        order by r.to_on, r.id limit 1000
                        """,
                association);
    }

    Round imported(UUID id, int forms, String by) {
        return sql.row(
                        RoundRows::round,
                        "update survey_round as r set version = version + 1, forms = ?,"
                                + " imported_by = ?, imported_at = ? where id = ? returning "
                                + COLUMNS,
                        forms,
                        by,
                        now(),
                        id)
                .orElseThrow();
    }

    Round closed(UUID id) {
        return sql.row(
                        RoundRows::round,
                        "update survey_round as r set version = version + 1, closed_at = ?"
                                + " where id = ? returning "
                                + COLUMNS,
                        now(),
                        id)
                .orElseThrow();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Round round(ResultSet row) throws SQLException {
        OffsetDateTime imported = row.getObject("imported_at", OffsetDateTime.class);
        return new Round(
                survey(row),
                row.getLong("version"),
                row.getObject("instrument_id", UUID.class),
                row.getString("owner"),
                row.getString("imported_by"),
                imported == null ? null : imported.toInstant());
    }

    static SurveyRound survey(ResultSet row) throws SQLException {
        return new SurveyRound(
                row.getObject("id", UUID.class),
                RespondentGroup.valueOf(row.getString("respondent_group")),
                row.getString("association_id"),
                row.getObject("intervention_id", UUID.class),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getObject("invited", Integer.class),
                row.getObject("forms", Integer.class),
                row.getObject("closed_at", OffsetDateTime.class) != null);
    }
}
