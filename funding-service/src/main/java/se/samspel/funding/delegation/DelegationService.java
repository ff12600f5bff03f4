package se.samspel.funding.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.boardmeeting.BoardMeetingRepository;
import se.samspel.funding.boardmeeting.domain.BoardMeeting;
import se.samspel.funding.delegation.domain.Delegated;
import se.samspel.funding.delegation.domain.DelegatedDecision;
import se.samspel.funding.office.StaffRoles;
import se.samspel.funding.office.domain.StaffRole;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;

/** Records what is decided by delegation and that it is reported back. */
@ApplicationScoped
class DelegationService {

    private final DelegatedDecisionRepository decisions;
    private final BoardMeetingRepository meetings;
    private final MemberRepository members;
    private final StaffRoles roles;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    DelegationService(
            DelegatedDecisionRepository decisions,
            BoardMeetingRepository meetings,
            MemberRepository members,
            StaffRoles roles,
            Idempotency idempotency,
            CurrentCaller caller,
            IfMatch ifMatch,
            Ids ids,
            Today today,
            Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.members = members;
        this.roles = roles;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome record(String associationId, DelegationRequest request) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("record-delegated-decision", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return replayed(replay, UUID.fromString(replay.resourceId()));
        }
        members.refuseUnlessVisible(associationId);
        var identity = new DelegatedDecision.Identity(id, associationId, clock.instant());
        Delegated delegated = request.delegated();
        var decision =
                new DelegatedDecision(
                        identity, delegated, limit(associationId, delegated), today.today());
        decisions.persistAndFlush(decision);
        return Outcome.created(view(decision), path(decision), decision.version());
    }

    /** The highest of the holder's roles on the day; null where none has one. */
    private @Nullable Money limit(String associationId, Delegated delegated) {
        String holder = delegated.holder();
        if (holder == null) {
            return null;
        }
        Money highest = null;
        for (StaffRole.Content role : roles.of(associationId, holder, delegated.takenOn())) {
            Money limit = role.limit();
            if (limit != null && (highest == null || limit.compareTo(highest) > 0)) {
                highest = limit;
            }
        }
        return highest;
    }

    @Transactional
    Outcome report(UUID id, ReportingRequest request) {
        caller.association();
        if (idempotency.claim("report-delegated-decision", request, id.toString(), 200)
                instanceof Claim.Replay replay) {
            return replayed(replay, id);
        }
        DelegatedDecision decision = decisions.toChange(id);
        ifMatch.check(decision.version());
        decision.reportTo(meeting(decision.associationId(), request.meetingId()));
        decisions.flush();
        return Outcome.put(false, view(decision), path(decision), decision.version());
    }

    private BoardMeeting meeting(String associationId, UUID id) {
        BoardMeeting meeting = meetings.findById(id);
        if (meeting == null || !meeting.associationId().equals(associationId)) {
            throw Problem.unknownReference(
                    "/meetingId",
                    Text.of(
                            "Sammanträdet i meetingId är inte förbundets.",
                            "The meeting in meetingId is not the association's."));
        }
        return meeting;
    }

    @Transactional
    DelegationView read(UUID id) {
        return view(decisions.visible(id));
    }

    @Transactional
    List<DelegationView> list(String associationId, @Nullable Boolean reported, PageQuery page) {
        List<DelegatedDecision> found =
                decisions.page(associationId, reported, page.offset(), page.fetch());
        if (found.isEmpty()) {
            members.refuseUnlessVisible(associationId);
            return List.of();
        }
        LocalDate lastHeldOn = meetings.lastHeldOn(associationId);
        return found.stream().map(each -> DelegationView.of(each, lastHeldOn)).toList();
    }

    @Transactional
    long count(String associationId, @Nullable Boolean reported) {
        return decisions.countOf(associationId, reported);
    }

    private Outcome replayed(Claim.Replay replay, UUID id) {
        DelegatedDecision earlier = decisions.visible(id);
        return Outcome.replayed(replay, view(earlier), path(earlier), earlier.version());
    }

    private DelegationView view(DelegatedDecision decision) {
        return DelegationView.of(decision, meetings.lastHeldOn(decision.associationId()));
    }

    private static String path(DelegatedDecision decision) {
        return "/delegated-decisions/" + decision.id();
    }
}
