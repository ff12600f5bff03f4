package se.samspel.participant.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.participant.database.Sql;

/**
 * Reads where the fields of a received record come from, and what others said differently; also
 * after the discloser has erased what it disclosed.
 */
@ApplicationScoped
class ReceivedFields {

    private static final String SELECT =
            """
            select f.id, f.field, f.source, f.as_of, f.differs, f.other_value,
                   coalesce(e.state = 'WITHDRAWN', f.withdrawn) withdrawn
            from received_field f
            left join disclosure d on d.id = f.disclosure_id
            left join waiver_edge e on e.id = d.edge_id
            where f.participant_id = ?
            order by f.as_of, f.field
            """;

    private final Sql sql;

    ReceivedFields(Sql sql) {
        this.sql = sql;
    }

    List<ReceivedField> of(UUID participantId) {
        return sql.rows(ReceivedFields::field, SELECT, participantId);
    }

    private static ReceivedField field(ResultSet row) throws SQLException {
        return new ReceivedField(
                row.getObject("id", UUID.class),
                row.getString("field"),
                row.getString("source"),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("differs"),
                row.getBytes("other_value"),
                row.getBoolean("withdrawn"));
    }
}
