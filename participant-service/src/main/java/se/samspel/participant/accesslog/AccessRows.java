package se.samspel.participant.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.participant.database.Sql;

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
            from accesses_of(?) where controller = any (own_and_succeeded(?))
            order by id desc limit ? offset ?
            """;

    private static final String COUNT =
            """
            select count(*) from (
              select 1 from accesses_of(?) where controller = any (own_and_succeeded(?))
              limit 10000) counted
            """;

    private final Sql sql;

    AccessRows(Sql sql) {
        this.sql = sql;
    }

    List<AccessView> find(AuthorityId controller, UUID participantId, PageQuery page) {
        return sql.rows(
                AccessRows::view,
                SELECT,
                participantId,
                controller.toString(),
                page.fetch(),
                page.offset());
    }

    long count(AuthorityId controller, UUID participantId) {
        return sql.row(row -> row.getLong(1), COUNT, participantId, controller.toString());
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
