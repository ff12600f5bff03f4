package se.samspel.referral.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.referral.advice.ItemDetails;
import se.samspel.referral.agenda.Agenda;
import se.samspel.referral.agenda.AgendaLog;
import se.samspel.referral.agenda.Meetings;
import se.samspel.referral.agenda.SeenItem;
import se.samspel.referral.agenda.domain.TeamMeeting;
import se.samspel.referral.jointteam.JointTeam;
import se.samspel.referral.jointteam.JointTeams;
import se.samspel.referral.teammeeting.Presences;

/** Takes out the minutes of a held meeting: an item that the reader may not see isn't there. */
@ApplicationScoped
class MinutesService {

    private final Meetings meetings;
    private final JointTeams teams;
    private final Presences presences;
    private final Agenda agenda;
    private final ItemDetails details;
    private final AgendaLog log;
    private final MinutesDocument document;

    MinutesService(
            Meetings meetings,
            JointTeams teams,
            Presences presences,
            Agenda agenda,
            ItemDetails details,
            AgendaLog log,
            MinutesDocument document) {
        this.meetings = meetings;
        this.teams = teams;
        this.presences = presences;
        this.agenda = agenda;
        this.details = details;
        this.log = log;
        this.document = document;
    }

    @Transactional
    byte[] print(UUID meetingId, MinutesWords words) {
        TeamMeeting meeting = meetings.seen(meetingId);
        JointTeam team = teams.known(meeting.interventionId());
        meeting.requireHeld();
        List<SeenItem> items = agenda.of(meetingId);
        log.recordAll("read-minutes", items);
        return document.print(
                new MinutesDocument.Content(
                        meeting, team.host(), presences.of(meetingId), details.of(items)),
                words);
    }
}
