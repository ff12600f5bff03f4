package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
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

    /**
     * Whose edges say who may be told of it: the waiver's that it was disclosed under, or those of
     * the waivers of the host's own participant.
     */
    public UUID edgesOf() {
        return Objects.requireNonNull(waiverId == null ? participantId : waiverId);
    }

    public static Subject own(UUID participantId) {
        return new Subject(null, null, null, participantId);
    }
}
