package se.samspel.participant.esf;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.id.Ids;
import se.samspel.participant.esf.domain.EsfFile;
import se.samspel.participant.esf.domain.EsfMonth;

/** Which enrolments may stand in a month's file, and the lines of the files. */
@ApplicationScoped
class EsfRows {

    // Never a protected person, nobody without a number, no other unit's record.
    private static final String MAY_STAND =
            """
            select e.id, e.participant_id, e.started_on,
                   case when e.ended_on <= ? then e.ended_on end ended_on
            from enrolment e join participant p on p.id = e.participant_id
            where e.id = any(?) and e.host = ? and e.intervention_id = ?
              and e.state <> 'CORRECTED' and e.started_on <= ?
              and (e.ended_on is null or e.ended_on >= ?)
              and p.protection = 'NONE' and p.identity_number is not null
              and (e.responsible_units = '{}' or e.responsible_units && array[?]::text[])
            """;

    private static final String INSERT =
            """
            insert into esf_file_row
              (id, file_id, host, enrolment_id, participant_id, start_month, end_month, hours)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    // Whoever has become protected since then leaves the file.
    private static final String OF_FILE =
            """
            select r.enrolment_id, r.participant_id, r.start_month, r.end_month, r.hours
            from esf_file_row r join participant p on p.id = r.participant_id
            where r.file_id = ? and p.protection = 'NONE' order by r.id
            """;

    private final AgroalDataSource dataSource;
    private final Ids ids;

    EsfRows(AgroalDataSource dataSource, Ids ids) {
        this.dataSource = dataSource;
        this.ids = ids;
    }

    /** Whose file of which month, and for which unit it is made. */
    record Scope(String host, String unit, UUID interventionId, EsfMonth month) {}

    /** By enrolment; those that may not stand in it are not there. */
    Map<UUID, EsfRow> mayStand(Scope scope, Map<UUID, BigDecimal> hours) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(MAY_STAND)) {
            select.setObject(1, scope.month().lastDay());
            select.setArray(2, connection.createArrayOf("uuid", hours.keySet().toArray()));
            select.setString(3, scope.host());
            select.setObject(4, scope.interventionId());
            select.setObject(5, scope.month().lastDay());
            select.setObject(6, scope.month().firstDay());
            select.setString(7, scope.unit());
            Map<UUID, EsfRow> rows = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID enrolment = row.getObject(1, UUID.class);
                    rows.put(enrolment, row(row, hours.getOrDefault(enrolment, BigDecimal.ZERO)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the enrolments of a month could not be read", e);
        }
    }

    private static EsfRow row(ResultSet row, BigDecimal hours) throws SQLException {
        return new EsfRow(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                hours);
    }

    void add(EsfFile file, List<EsfRow> rows) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (EsfRow row : rows) {
                LocalDate ended = row.endedOn();
                insert.setObject(1, ids.next());
                insert.setObject(2, file.id());
                insert.setString(3, file.host().toString());
                insert.setObject(4, row.enrolmentId());
                insert.setObject(5, row.participantId());
                insert.setObject(6, row.startedOn().withDayOfMonth(1));
                insert.setObject(7, ended == null ? null : ended.withDayOfMonth(1));
                insert.setBigDecimal(8, row.hours());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the rows of a file could not be kept", e);
        }
    }

    List<EsfRow> of(EsfFile file) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_FILE)) {
            select.setObject(1, file.id());
            List<EsfRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row, row.getBigDecimal(5)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the rows of a file could not be read", e);
        }
    }
}
