package se.samspel.participant.registry;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Sex;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.Protection;

/** What a registration answers: the number itself goes no further than it must. */
@Schema(
        name = "RegisteredView",
        requiredProperties = {"id", "controller", "sex", "protection", "version", "recordedAt"},
        examples =
                """
                {"id":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01","controller":"2321000180",\
                "sex":"KVINNA","protection":"NONE","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record RegisteredView(
        UUID id,
        AuthorityId controller,
        Sex sex,
        Protection protection,
        long version,
        Instant recordedAt) {

    static RegisteredView of(Participant participant) {
        return new RegisteredView(
                participant.id(),
                participant.controller(),
                participant.sex(),
                participant.protection(),
                participant.version(),
                participant.recordedAt());
    }
}
