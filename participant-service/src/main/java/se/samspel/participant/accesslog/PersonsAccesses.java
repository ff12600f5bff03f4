package se.samspel.participant.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;

/** The access log summed up by day for the person. */
@ApplicationScoped
class PersonsAccesses {

    private static final String SELECT =
            """
            select (at at time zone 'Europe/Stockholm')::date on_day, actor, acting_unit, purpose,
                   operation, count(*) times
            from accesses_of(?) where controller = any (own_and_succeeded(?))
            group by 1, 2, 3, 4, 5
            order by 1 desc, 2, 3, 4, 5 limit ? offset ?
            """;

    private static final String COUNT =
            """
            select count(*) from (select distinct (at at time zone 'Europe/Stockholm')::date, actor,
                acting_unit, purpose, operation
              from accesses_of(?) where controller = any (own_and_succeeded(?)) limit 10000) counted
            """;

    private final Sql sql;

    PersonsAccesses(Sql sql) {
        this.sql = sql;
    }

    List<PersonsAccess> find(AuthorityId controller, UUID participantId, int limit, int offset) {
        return sql.rows(
                PersonsAccesses::access,
                SELECT,
                participantId,
                controller.toString(),
                limit,
                offset);
    }

    long count(AuthorityId controller, UUID participantId) {
        return sql.row(row -> row.getLong(1), COUNT, participantId, controller.toString());
    }

    private static PersonsAccess access(ResultSet row) throws SQLException {
        return new PersonsAccess(
                row.getObject("on_day", LocalDate.class),
                AuthorityId.parse(row.getString("actor")),
                row.getString("acting_unit"),
                PlainWords.of(row.getString("purpose")),
                PlainWords.of(row.getString("operation")),
                row.getLong("times"));
    }
}
