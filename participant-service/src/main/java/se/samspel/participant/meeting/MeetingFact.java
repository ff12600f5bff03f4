package se.samspel.participant.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.participant.meeting.domain.Meeting;
import se.samspel.participant.meeting.domain.MeetingState;

/**
 * Event: how a meeting stands.
 *
 * @param occurredOn the day of the act: planned, held, called off or rebooked
 * @param invited those who may know of this act by an edge
 */
@Personal(
        categories = "CASE_STATUS",
        what =
                "That an enrolment's meeting was planned, held, called off or rebooked. Att ett möte"
                        + " planerats, hållits, ställts in eller bokats om.")
record MeetingFact(
        UUID meetingId,
        long version,
        UUID enrolmentId,
        UUID referralId,
        AuthorityId host,
        MeetingState state,
        LocalDate occurredOn,
        List<AuthorityId> invited) {

    /** Call after the flush: the version is the one that is committed. */
    static OutboxEvent of(Meeting meeting, LocalDate occurredOn, List<AuthorityId> invited) {
        return OutboxEvent.state(
                "samspel.participant.v1",
                "meeting." + meeting.state().fact(),
                meeting.id().toString(),
                new MeetingFact(
                        meeting.id(),
                        meeting.version(),
                        meeting.enrolmentId(),
                        meeting.referralId(),
                        meeting.host(),
                        meeting.state(),
                        occurredOn,
                        invited));
    }
}
