package se.samspel.participant.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;

/**
 * Where an authority takes over from one that has named handlers and has none itself, those are its
 * handlers: protected persons are never open to more than before. Its own list stands otherwise.
 */
@ApplicationScoped
public class InheritedHandlers {

    private static final String INHERIT =
            """
            insert into protected_handlers (authority, handlers, version, changed_at, changed_by)
            select ?, handlers, 1, now(), 'succession' from protected_handlers where authority = ?
            on conflict do nothing
            returning handlers
            """;

    private static final String REVIEW =
            """
            insert into reviewable_event (id, at, authority, acting_user, acting_unit, purpose, kind)
            values (time_ordered_id(), now(), ?, 'succession', 'succession', 'REVIEW',
                    'HANDLERS_CHANGED')
            """;

    private final Sql sql;
    private final Outbox outbox;

    InheritedHandlers(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    /** In the transaction that is open. */
    public void inherit(String predecessor, String successor) {
        List<List<String>> inherited =
                sql.rows(
                        row -> List.of((String[]) row.getArray(1).getArray()),
                        INHERIT,
                        successor,
                        predecessor);
        for (List<String> handlers : inherited) {
            outbox.append(
                    HandlersNamed.of(AuthorityId.parse(successor), new HandlersView(handlers, 1)));
            sql.run(REVIEW, successor);
        }
    }
}
