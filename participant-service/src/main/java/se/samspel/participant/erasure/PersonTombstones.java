package se.samspel.participant.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.participant.database.Sql;

/**
 * Tells everybody that the person, its waivers, disclosures and enrolments are gone, and follow-up
 * that its pseudonymous rows are: only sums that were closed before stay. Anonymous counts are
 * numbers of nobody and stay.
 */
@ApplicationScoped
class PersonTombstones implements TombstoneSource {

    private static final String TOLD =
            """
            with erased(id) as (select unnest(?::uuid[]))
            select 'samspel.participant.v1' topic, 'participant.registered' name, id from erased
            union all
            select 'samspel.participant.v1', 'waiver.changed', w.id from waiver w
            where w.participant_id in (select id from erased)
            union all
            select 'samspel.participant.v1', 'disclosure.made', d.id from disclosure d
            where d.participant_id in (select id from erased)
            union all
            select 'samspel.participant.v1', 'enrolment.ended', e.id from enrolment e
            where e.participant_id in (select id from erased)
            union all
            select 'samspel.statistics.v1', 'enrolment.recorded', e.id from enrolment e
            where e.participant_id in (select id from erased) and e.counted = 'RECORDED'
            """;

    private final Sql sql;

    PersonTombstones(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OutboxEvent> tombstones(UUID[] participantIds) {
        return sql.rows(
                row ->
                        OutboxEvent.tombstone(
                                row.getString("topic"), row.getString("name"), row.getString("id")),
                TOLD,
                (Object) participantIds);
    }
}
