package se.samspel.participant.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.kit.outbox.Outbox;
import se.samspel.participant.enrolment.TakenBackWithEnrolment;
import se.samspel.participant.enrolment.domain.Enrolment;

/** Meetings of an enrolment that was registered by mistake count nowhere. */
@ApplicationScoped
class MeetingsTakenBack implements TakenBackWithEnrolment {

    private final MeetingRepository meetings;
    private final Outbox outbox;

    MeetingsTakenBack(MeetingRepository meetings, Outbox outbox) {
        this.meetings = meetings;
        this.outbox = outbox;
    }

    @Override
    public void takeBack(Enrolment corrected) {
        meetings.idsOfEnrolment(corrected.id())
                .forEach(id -> outbox.append(RecordedMeeting.takenBack(id)));
    }
}
