package se.samspel.referral.teammeeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samspel.referral.agenda.Agenda;
import se.samspel.referral.agenda.AgendaLog;
import se.samspel.referral.agenda.SeenItem;
import se.samspel.referral.agenda.domain.TeamMeeting;

/** A meeting with its agenda, logged as read or changed. */
@ApplicationScoped
class MeetingViews {

    private final Agenda agenda;
    private final Presences presences;
    private final AgendaLog log;

    MeetingViews(Agenda agenda, Presences presences, AgendaLog log) {
        this.agenda = agenda;
        this.presences = presences;
        this.log = log;
    }

    TeamMeetingView view(String operation, TeamMeeting meeting) {
        List<SeenItem> items = agenda.of(meeting.id());
        log.recordAll(operation, items);
        return TeamMeetingView.of(meeting, presences.of(meeting.id()), items);
    }
}
