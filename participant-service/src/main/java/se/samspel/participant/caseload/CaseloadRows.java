package se.samspel.participant.caseload;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
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

    private final AgroalDataSource dataSource;

    CaseloadRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
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

        private int set(PreparedStatement select) throws SQLException {
            int place = 1;
            select.setString(place++, host.toString());
            select.setString(place++, unit);
            if (interventionId != null) {
                select.setObject(place++, interventionId);
            }
            if (state != null) {
                select.setString(place++, state.name());
            }
            return place;
        }
    }

    /** The newest first. */
    List<EnrolmentRow> find(Sought sought, PageQuery page) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sought.page())) {
            int place = sought.set(select);
            select.setInt(place, page.fetch());
            select.setInt(place + 1, page.offset());
            List<EnrolmentRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(view(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("enrolments could not be listed", e);
        }
    }

    long count(Sought sought) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sought.count())) {
            sought.set(select);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("enrolments could not be counted", e);
        }
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
