package se.samspel.participant.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;
import se.samspel.participant.enrolment.domain.EnrolmentState;

/** Finds a host's enrolments that its acting unit sees; protected persons stand in no list (H5). */
@ApplicationScoped
class CaseloadRows {

    private static final String COLUMNS =
            """
            select e.id, e.participant_id, e.referral_id, e.intervention_id, e.state, e.started_on,
                   e.trial_ends_on, e.paused_on, e.ended_on, e.version, e.recorded_at
            """;

    private static final String SEEN =
            """
            from enrolment e join participant p on p.id = e.participant_id
            where e.host = ? and p.protection = 'NONE'
              and (e.responsible_units = '{}' or e.responsible_units && array[?]::text[])
            """;

    private final Sql sql;

    CaseloadRows(Sql sql) {
        this.sql = sql;
    }

    /** Whose enrolments, which of them, and for which acting unit. */
    record Sought(
            AuthorityId host,
            String unit,
            @Nullable UUID interventionId,
            @Nullable EnrolmentState state) {

        /** What isn't sought leaves no condition behind, so that each question has its index. */
        private String condition() {
            return SEEN
                    + (interventionId == null ? "" : " and e.intervention_id = ?")
                    + (state == null ? "" : " and e.state = ?");
        }

        String page() {
            return COLUMNS + condition() + " order by e.id desc limit ? offset ?";
        }

        String count() {
            return "select count(*) from (select 1 " + condition() + " limit 10000) counted";
        }

        private List<Object> values() {
            List<Object> values = new ArrayList<>(List.of(host.toString(), unit));
            if (interventionId != null) {
                values.add(interventionId);
            }
            if (state != null) {
                values.add(state.name());
            }
            return values;
        }
    }

    /** The newest first. */
    List<EnrolmentRow> find(Sought sought, PageQuery page) {
        List<Object> values = sought.values();
        values.add(page.fetch());
        values.add(page.offset());
        return sql.rows(CaseloadRows::view, sought.page(), values.toArray());
    }

    long count(Sought sought) {
        return sql.row(row -> row.getLong(1), sought.count(), sought.values().toArray());
    }

    private static EnrolmentRow view(ResultSet row) throws SQLException {
        EnrolmentState state = EnrolmentState.valueOf(row.getString("state"));
        return new EnrolmentRow(
                row.getObject("id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("intervention_id", UUID.class),
                state,
                row.getObject("started_on", LocalDate.class),
                row.getObject("trial_ends_on", LocalDate.class),
                state == EnrolmentState.PAUSED ? row.getObject("paused_on", LocalDate.class) : null,
                row.getObject("ended_on", LocalDate.class),
                row.getLong("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
