package se.samspel.participant.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.participant.database.Sql;
import se.samspel.participant.erasure.TombstoneSource;

/** Meetings were told to those invited, and counted: both end with the person. */
@ApplicationScoped
class MeetingTombstones implements TombstoneSource {

    private final Sql sql;

    MeetingTombstones(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OutboxEvent> tombstones(UUID[] participantIds) {
        return sql
                .rows(
                        row -> row.getString("id"),
                        "select id from meeting where participant_id = any (?)",
                        (Object) participantIds)
                .stream()
                .flatMap(id ->
                        Stream.of(
                                OutboxEvent.tombstone("samspel.participant.v1", "meeting.held", id),
                                OutboxEvent.tombstone(
                                        "samspel.statistics.v1", "meeting.recorded", id)))
                .toList();
    }
}
