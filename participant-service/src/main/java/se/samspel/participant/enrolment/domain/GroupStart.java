package se.samspel.participant.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * With which group an enrolment began.
 *
 * @param overPlaces whether the group was full already: recorded, never refused
 */
@Embeddable
public record GroupStart(
        @Column(name = "start_group_id") @Nullable UUID startGroupId,
        @Column(name = "over_places") boolean overPlaces) {

    public static final GroupStart NONE = new GroupStart(null, false);
}
