package se.samspel.participant.protection;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.Protection;

@Schema(
        name = "ProtectionView",
        requiredProperties = {"id", "protection", "version", "recordedAt"},
        examples =
                """
                {"id":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01","protection":"SEKRETESSMARKERING",\
                "version":2,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record ProtectionView(UUID id, Protection protection, long version, Instant recordedAt) {

    static ProtectionView of(Participant participant) {
        return new ProtectionView(
                participant.id(),
                participant.protection(),
                participant.version(),
                participant.recordedAt());
    }
}
