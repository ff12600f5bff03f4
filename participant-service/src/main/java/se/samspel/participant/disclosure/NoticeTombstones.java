package se.samspel.participant.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.participant.database.Sql;
import se.samspel.participant.erasure.TombstoneSource;

/** Notices point at disclosures that are no more. */
@ApplicationScoped
class NoticeTombstones implements TombstoneSource {

    private final Sql sql;

    NoticeTombstones(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OutboxEvent> tombstones(UUID[] participantIds) {
        return sql.rows(
                row ->
                        OutboxEvent.tombstone(
                                "samspel.participant.v1", "notice.given", row.getString("id")),
                """
                select n.id from disclosure_notice n join disclosure d on d.id = n.disclosure_id
                where d.participant_id = any (?)
                """,
                (Object) participantIds);
    }
}
