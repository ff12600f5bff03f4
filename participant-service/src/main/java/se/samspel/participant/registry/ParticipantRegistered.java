package se.samspel.participant.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.participant.registry.domain.Participant;

/**
 * Event: a controller has a participant.
 *
 * @param restricted true where what is about it is for named handlers alone, else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Personal(
        categories = "IDENTITY",
        what =
                "Event: that a controller has a participant; its opaque id alone. "
                        + "Händelse: bara ett ogenomskinligt id.")
public record ParticipantRegistered(
        UUID participantId, long version, AuthorityId controller, @Nullable Boolean restricted) {

    public static OutboxEvent of(Participant participant) {
        return OutboxEvent.state(
                "samspel.participant.v1",
                "participant.registered",
                participant.id().toString(),
                new ParticipantRegistered(
                        participant.id(),
                        participant.version(),
                        participant.controller(),
                        participant.protection().hides() ? Boolean.TRUE : null));
    }
}
