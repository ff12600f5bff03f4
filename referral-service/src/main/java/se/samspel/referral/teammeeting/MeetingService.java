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
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.referral.agenda.AgendaItems;
import se.samspel.referral.agenda.Meetings;
import se.samspel.referral.agenda.TeamNotices;
import se.samspel.referral.agenda.domain.AgendaItem;
import se.samspel.referral.agenda.domain.AgendaRule;
import se.samspel.referral.agenda.domain.TeamMeeting;
import se.samspel.referral.intervention.Recorded;
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
    Recorded plan(UUID interventionId, MeetingRequest request) {
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
        notices.meeting(meeting, today.today(), around(team, meeting.day()));
        return first(TeamMeetingView.of(meeting, List.of(), List.of()));
    }

    @Transactional
    Recorded hold(UUID id, HoldingRequest request) {
        String operation = "hold-team-meeting";
        Claim claim = idempotency.claim(operation, request, id.toString(), 200);
        Meetings.Convened convened = meetings.convened(id);
        if (claim instanceof Claim.Replay replay) {
            return again(operation, replay);
        }
        TeamMeeting meeting = convened.meeting();
        ifMatch.check(meeting.version());
        meeting.requirePlanned();
        Set<AuthorityId> around = around(convened.team(), request.heldOn());
        List<TeamMeetingView.Presence> present = present(request, around);
        meeting.hold(request.heldOn(), today.today());
        meetings.flush();
        presences.record(id, present, request.heldOn().plusMonths(FOLLOWED_UP_AFTER_MONTHS));
        notices.meeting(meeting, request.heldOn(), around);
        return first(views.view(operation, meeting));
    }

    private List<TeamMeetingView.Presence> present(
            HoldingRequest request, Set<AuthorityId> around) {
        for (HoldingRequest.PresenceRequest each : request.present()) {
            IdentityNumberInText.refuse("function", each.function());
            if (!around.contains(each.authority())) {
                throw AgendaRule.notInTeam();
            }
        }
        return request.present().stream()
                .map(each -> new TeamMeetingView.Presence(each.authority(), each.function()))
                .toList();
    }

    @Transactional
    Recorded cancel(UUID id, CancellationRequest request) {
        String operation = "cancel-team-meeting";
        Claim claim = idempotency.claim(operation, request, id.toString(), 200);
        Meetings.Convened convened = meetings.convened(id);
        if (claim instanceof Claim.Replay replay) {
            return again(operation, replay);
        }
        TeamMeeting meeting = convened.meeting();
        ifMatch.check(meeting.version());
        meeting.cancel(request.cancelledOn(), today.today());
        meetings.flush();
        notices.meeting(meeting, request.cancelledOn(), around(convened.team(), meeting.day()));
        return first(views.view(operation, meeting));
    }

    /** Items that the caller may not see keep their places among the others. */
    @Transactional
    TeamMeetingView order(UUID id, OrderRequest request) {
        TeamMeeting meeting = meetings.convened(id).meeting();
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

    private Recorded again(String operation, Claim.Replay replay) {
        TeamMeeting meeting =
                meetings.findByIdOptional(UUID.fromString(replay.resourceId()))
                        .orElseThrow(Problem::notFound);
        return recorded(views.view(operation, meeting), replay);
    }

    private static Recorded first(TeamMeetingView view) {
        return recorded(view, null);
    }

    private static Recorded recorded(TeamMeetingView view, Claim.@Nullable Replay replay) {
        return new Recorded(view, "/team-meetings/" + view.id(), view.version(), replay);
    }

    /** The host is one of them, and is told of its own acts too, as of referrals. */
    private Set<AuthorityId> around(JointTeam team, LocalDate day) {
        Set<AuthorityId> around = new HashSet<>(teams.authorities(team.interventionId(), day));
        around.add(team.host());
        return around;
    }
}
