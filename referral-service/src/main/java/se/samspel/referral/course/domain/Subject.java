package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the referral is about: a disclosure made under an edge of a waiver, or the host's own
 * participant. Neither side learns the other's participant id.
 */
@Embeddable
public record Subject(
        @Column @Nullable UUID disclosureId,
        @Column @Nullable UUID waiverId,
        @Column @Nullable UUID edgeId,
        @Column @Nullable UUID participantId) {

    public static Subject disclosed(UUID disclosureId, UUID waiverId, UUID edgeId) {
        return new Subject(disclosureId, waiverId, edgeId, null);
    }

    public static Subject own(UUID participantId) {
        return new Subject(null, null, null, participantId);
    }
}
