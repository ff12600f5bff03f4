package se.samspel.participant.accesslog;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** Reads the access log that the kit writes. */
@ApplicationScoped
@Personal(
        categories = "CASE_STATUS",
        what =
                "Who read or changed what of whom: staff id, unit, purpose, ids. "
                        + "Åtkomstloggen.")
class AccessRows {

    private static final String SELECT =
            """
            select id, at, actor, acting_user, acting_unit, purpose, operation, record_ids
            from access_log
            where controller = any (own_and_succeeded(?)) and participant_ids @> array[?::uuid]
            order by id desc limit ? offset ?
            """;

    private static final String COUNT =
            """
            select count(*) from (select 1 from access_log
              where controller = any (own_and_succeeded(?)) and participant_ids @> array[?::uuid] limit 10000) counted
            """;

    private final AgroalDataSource dataSource;

    AccessRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<AccessView> find(AuthorityId controller, UUID participantId, PageQuery page) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, controller.toString());
            select.setObject(2, participantId);
            select.setInt(3, page.fetch());
            select.setInt(4, page.offset());
            List<AccessView> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(view(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the access log could not be read", e);
        }
    }

    long count(AuthorityId controller, UUID participantId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setString(1, controller.toString());
            select.setObject(2, participantId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the access log could not be read", e);
        }
    }

    private static AccessView view(ResultSet row) throws SQLException {
        return new AccessView(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AuthorityId.parse(row.getString("actor")),
                row.getString("acting_user"),
                row.getString("acting_unit"),
                row.getString("purpose"),
                row.getString("operation"),
                List.of((UUID[]) row.getArray("record_ids").getArray()));
    }
}
