package se.samspel.participant.erasure;

import java.util.List;
import java.util.UUID;
import se.samspel.kit.outbox.OutboxEvent;

/**
 * A feature that has told others something of persons, under keys of its own. Its rows go with the
 * person by their foreign keys; what it told goes by these.
 */
public interface TombstoneSource {

    /**
     * A tombstone for each state event that was ever told of these persons; called before their
     * rows go, in that transaction, with one statement.
     */
    List<OutboxEvent> tombstones(UUID[] participantIds);
}
