package se.samspel.referral.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.advice.ItemDetails;
import se.samspel.referral.advice.ItemView;
import se.samspel.referral.advice.PlanView;
import se.samspel.referral.agenda.Agenda;
import se.samspel.referral.agenda.AgendaLog;
import se.samspel.referral.agenda.Meetings;
import se.samspel.referral.agenda.SeenItem;
import se.samspel.referral.agenda.domain.TeamMeeting;
import se.samspel.referral.intervention.AuthorityNames;
import se.samspel.referral.jointteam.JointTeam;
import se.samspel.referral.jointteam.JointTeams;
import se.samspel.referral.teammeeting.Presences;
import se.samspel.referral.teammeeting.TeamMeetingView;

/** Takes out the minutes of a held meeting: an item that the reader may not see isn't there. */
@ApplicationScoped
class MinutesService {

    private final Meetings meetings;
    private final JointTeams teams;
    private final Presences presences;
    private final Agenda agenda;
    private final ItemDetails details;
    private final AgendaLog log;
    private final AuthorityNames names;
    private final MinutesDocument document;

    MinutesService(
            Meetings meetings,
            JointTeams teams,
            Presences presences,
            Agenda agenda,
            ItemDetails details,
            AgendaLog log,
            AuthorityNames names,
            MinutesDocument document) {
        this.meetings = meetings;
        this.teams = teams;
        this.presences = presences;
        this.agenda = agenda;
        this.details = details;
        this.log = log;
        this.names = names;
        this.document = document;
    }

    @Transactional
    byte[] print(UUID meetingId, MinutesWords words) {
        TeamMeeting meeting = meetings.seen(meetingId);
        JointTeam team = teams.known(meeting.interventionId());
        meeting.requireHeld();
        List<SeenItem> items = agenda.of(meetingId);
        log.recordAll("read-minutes", items);
        List<TeamMeetingView.Presence> present = presences.of(meetingId);
        List<ItemView> details = this.details.of(items);
        return document.print(
                new MinutesDocument.Content(
                        meeting,
                        team.host(),
                        names.of(named(team.host(), present, details)),
                        present,
                        details),
                words);
    }

    private static Set<String> named(
            AuthorityId host, List<TeamMeetingView.Presence> present, List<ItemView> items) {
        Set<String> named = new HashSet<>();
        named.add(host.toString());
        present.forEach(each -> named.add(each.authority().toString()));
        for (ItemView item : items) {
            named.addAll(item.tookPart());
            named.addAll(item.left());
            item.advice().forEach(each -> named.add(each.authority().toString()));
            PlanView plan = item.plan();
            if (plan != null) {
                plan.rows().forEach(row -> named.add(row.responsible().toString()));
            }
        }
        return named;
    }
}
