package se.samspel.referral.teammeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.agenda.AgendaItems;
import se.samspel.referral.agenda.Meetings;
import se.samspel.referral.agenda.TeamNotices;
import se.samspel.referral.agenda.domain.AgendaItem;
import se.samspel.referral.agenda.domain.AgendaRule;
import se.samspel.referral.agenda.domain.TeamMeeting;
import se.samspel.referral.intervention.domain.IdentityNumberInText;
import se.samspel.referral.jointteam.JointTeam;
import se.samspel.referral.jointteam.JointTeams;

/** What the host does with the team's meetings. */
@ApplicationScoped
class MeetingService {

    // The team looks again after about two months (domain, process).
    private static final int FOLLOWED_UP_AFTER_MONTHS = 2;

    private final JointTeams teams;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Presences presences;
    private final MeetingViews views;
    private final TeamNotices notices;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    MeetingService(
            JointTeams teams,
            Meetings meetings,
            AgendaItems items,
            Presences presences,
            MeetingViews views,
            TeamNotices notices,
            Idempotency idempotency,
            IfMatch ifMatch,
            Ids ids,
            Clock clock,
            Today today) {
        this.teams = teams;
        this.meetings = meetings;
        this.items = items;
        this.presences = presences;
        this.views = views;
        this.notices = notices;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome plan(UUID interventionId, MeetingRequest request) {
        UUID id = ids.next();
        Claim claim = idempotency.claim("plan-team-meeting", request, id.toString(), 201);
        JointTeam team = teams.convened(interventionId);
        if (claim instanceof Claim.Replay replay) {
            return again("plan-team-meeting", replay);
        }
        TeamMeeting meeting =
                TeamMeeting.plan(
                        new TeamMeeting.Identity(id, interventionId, clock.instant()),
                        request.plannedOn(),
                        request.place());
        meetings.persist(meeting);
        meetings.flush();
        tell(meeting, team, today.today());
        return Outcome.first(TeamMeetingView.of(meeting, List.of(), List.of()), 201);
    }

    @Transactional
    Outcome hold(UUID id, HoldingRequest request) {
        String operation = "hold-team-meeting";
        Claim claim = idempotency.claim(operation, request, id.toString(), 200);
        TeamMeeting meeting = meetings.convened(id);
        if (claim instanceof Claim.Replay replay) {
            return again(operation, replay);
        }
        ifMatch.check(meeting.version());
        meeting.hold(request.heldOn(), today.today());
        JointTeam team = teams.convened(meeting.interventionId());
        List<TeamMeetingView.Presence> present = present(request, team);
        meetings.flush();
        presences.record(id, present, request.heldOn().plusMonths(FOLLOWED_UP_AFTER_MONTHS));
        tell(meeting, team, request.heldOn());
        return Outcome.first(views.view(operation, meeting), 200);
    }

    private List<TeamMeetingView.Presence> present(HoldingRequest request, JointTeam team) {
        Set<AuthorityId> ofTeam =
                new HashSet<>(teams.authorities(team.interventionId(), request.heldOn()));
        ofTeam.add(team.host());
        for (HoldingRequest.PresenceRequest each : request.present()) {
            IdentityNumberInText.refuse("function", each.function());
            if (!ofTeam.contains(each.authority())) {
                throw AgendaRule.notInTeam();
            }
        }
        return request.present().stream()
                .map(each -> new TeamMeetingView.Presence(each.authority(), each.function()))
                .toList();
    }

    @Transactional
    Outcome cancel(UUID id, CancellationRequest request) {
        String operation = "cancel-team-meeting";
        Claim claim = idempotency.claim(operation, request, id.toString(), 200);
        TeamMeeting meeting = meetings.convened(id);
        if (claim instanceof Claim.Replay replay) {
            return again(operation, replay);
        }
        ifMatch.check(meeting.version());
        meeting.cancel(request.cancelledOn(), today.today());
        meetings.flush();
        tell(meeting, teams.convened(meeting.interventionId()), request.cancelledOn());
        return Outcome.first(views.view(operation, meeting), 200);
    }

    /** Items that the caller may not see keep their places among the others. */
    @Transactional
    TeamMeetingView order(UUID id, OrderRequest request) {
        TeamMeeting meeting = meetings.convened(id);
        ifMatch.check(meeting.version());
        meeting.requirePlanned();
        List<AgendaItem> before = items.onAgenda(id);
        List<UUID> wanted = request.items();
        Set<UUID> there = before.stream().map(AgendaItem::id).collect(Collectors.toSet());
        if (wanted.size() != before.size() || !there.equals(new HashSet<>(wanted))) {
            throw AgendaRule.notWhole();
        }
        List<Integer> places = before.stream().map(AgendaItem::place).toList();
        before.forEach(item -> item.putAt(places.get(wanted.indexOf(item.id()))));
        items.flush();
        return views.view("order-agenda", meeting);
    }

    private Outcome again(String operation, Claim.Replay replay) {
        TeamMeeting meeting =
                meetings.findByIdOptional(UUID.fromString(replay.resourceId()))
                        .orElseThrow(Problem::notFound);
        return Outcome.again(views.view(operation, meeting), replay);
    }

    /** The host is told of its own acts too, as of referrals. */
    private void tell(TeamMeeting meeting, JointTeam team, LocalDate occurredOn) {
        Set<AuthorityId> told =
                new HashSet<>(teams.authorities(team.interventionId(), meeting.day()));
        told.add(team.host());
        notices.meeting(meeting, occurredOn, told);
    }
}
