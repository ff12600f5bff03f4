package se.samspel.participant.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.database.Sql;

/**
 * Until the transaction ends nobody records a protection of the person and nobody changes the form
 * that is disclosed by; what is under way is waited for. Read both after it.
 */
@ApplicationScoped
class Holds {

    private static final String TAKE =
            """
            with person as (select id from participant where id = ? for share),
            form as (select id from waiver where id = ?::uuid for share)
            select (select count(*) from person) + (select count(*) from form)
            """;

    private final Sql sql;

    Holds(Sql sql) {
        this.sql = sql;
    }

    void take(UUID participantId, @Nullable UUID waiverId) {
        sql.row(row -> row.getLong(1), TAKE, participantId, waiverId);
    }
}
