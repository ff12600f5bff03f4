package se.samspel.participant.registry;

import java.util.UUID;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.registry.domain.Participant;

/** Event: a controller has a participant. */
public record ParticipantRegistered(UUID participantId, long version, AuthorityId controller) {

    public static OutboxEvent of(Participant participant) {
        return OutboxEvent.state(
                "samspel.participant.v1",
                "participant.registered",
                participant.id().toString(),
                new ParticipantRegistered(
                        participant.id(), participant.version(), participant.controller()));
    }
}
