package se.samspel.participant.employer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Sex;
import se.samspel.participant.employer.domain.Placement;
import se.samspel.participant.employer.domain.PlacementKind;
import se.samspel.participant.employer.domain.PlacementOutcome;

/**
 * Event: a placement as follow-up counts it. Of a person who is not in follow-up it says when it
 * began and no more (H5, H9): the rest is null.
 */
@Personal(
        categories = {"OCCUPATION_EDUCATION", "OUTCOME"},
        what =
                "Event for follow-up: a placement with sex, kind, dates and outcome; no employer."
                        + " Placering för uppföljning.")
record RecordedPlacement(
        UUID placementId,
        long version,
        UUID interventionId,
        LocalDate startedOn,
        @Nullable Sex sex,
        @Nullable PlacementKind kind,
        @Nullable LocalDate endedOn,
        @Nullable PlacementOutcome outcome) {

    static final String TOPIC = "samspel.statistics.v1";
    static final String NAME = "placement.recorded";

    /**
     * Call after the flush: the version is the one that is committed.
     *
     * @param sex of a person in follow-up; null of any other
     */
    static OutboxEvent of(Placement placement, UUID interventionId, @Nullable Sex sex) {
        boolean followed = sex != null;
        return OutboxEvent.state(
                TOPIC,
                NAME,
                placement.id().toString(),
                new RecordedPlacement(
                        placement.id(),
                        placement.version(),
                        interventionId,
                        placement.terms().startedOn(),
                        sex,
                        followed ? placement.terms().kind() : null,
                        followed ? placement.endedOn() : null,
                        followed ? placement.outcome() : null));
    }
}
