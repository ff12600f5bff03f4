package se.samspel.participant.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.time.Today;
import se.samspel.participant.meeting.domain.InvitedParty;
import se.samspel.participant.meeting.domain.Meeting;
import se.samspel.participant.meeting.domain.MeetingState;

/** Event: a meeting as follow-up counts it, without anything of the person. */
record RecordedMeeting(
        UUID meetingId,
        long version,
        UUID interventionId,
        LocalDate plannedOn,
        MeetingState state,
        @Nullable InvitedParty cancelledBy) {

    private static final String TOPIC = "samspel.statistics.v1";
    private static final String NAME = "meeting.recorded";

    /** Call after the flush: the version is the one that is committed. */
    static OutboxEvent of(Meeting meeting) {
        return OutboxEvent.state(
                TOPIC,
                NAME,
                meeting.id().toString(),
                new RecordedMeeting(
                        meeting.id(),
                        meeting.version(),
                        meeting.interventionId(),
                        LocalDate.ofInstant(meeting.plannedAt(), Today.SWEDEN),
                        meeting.state(),
                        meeting.cancelledBy()));
    }

    /** It counts nowhere any more. */
    static OutboxEvent takenBack(UUID meetingId) {
        return OutboxEvent.tombstone(TOPIC, NAME, meetingId.toString());
    }
}
