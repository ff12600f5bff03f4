package se.samspel.funding.boardmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.boardmeeting.domain.BoardMeeting;
import se.samspel.funding.statutes.StatutesInForce;
import se.samspel.funding.statutes.domain.StatutesOverTime;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;

/** Plans the board's meetings and takes them through their stages. */
@ApplicationScoped
class MeetingService {

    private final BoardMeetingRepository meetings;
    private final MemberRepository members;
    private final StatutesInForce statutes;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    MeetingService(
            BoardMeetingRepository meetings,
            MemberRepository members,
            StatutesInForce statutes,
            Idempotency idempotency,
            CurrentCaller caller,
            IfMatch ifMatch,
            Ids ids,
            Today today,
            Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.statutes = statutes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome plan(String associationId, MeetingRequest request) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("plan-board-meeting", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return replayed(replay, UUID.fromString(replay.resourceId()));
        }
        members.refuseUnlessVisible(associationId);
        var identity = new BoardMeeting.Identity(id, associationId, clock.instant());
        var meeting = new BoardMeeting(identity, request.plan(), today.today());
        meetings.persistAndFlush(meeting);
        return Outcome.created(view(meeting), path(meeting), meeting.version());
    }

    @Transactional
    MeetingView replan(UUID id, MeetingRequest request) {
        caller.association();
        BoardMeeting meeting = meetings.toChange(id);
        ifMatch.check(meeting.version());
        meeting.replan(request.plan(), today.today());
        meetings.flush();
        return view(meeting);
    }

    @Transactional
    Outcome cancel(UUID id) {
        return move("cancel-board-meeting", id, "", BoardMeeting::cancel);
    }

    @Transactional
    Outcome hold(UUID id, HoldingRequest request) {
        return move(
                "hold-board-meeting",
                id,
                request,
                meeting -> meeting.hold(request.heldOn(), request.present(), today.today()));
    }

    @Transactional
    Outcome minute(UUID id, MinutesRequest request) {
        return move(
                "minute-board-meeting",
                id,
                request,
                meeting -> meeting.minute(request.minutesReference()));
    }

    @Transactional
    Outcome adjust(UUID id, AdjustmentRequest request) {
        return move(
                "adjust-board-meeting",
                id,
                request,
                meeting ->
                        meeting.adjust(
                                request.adjustment(), meetings.conflictedAt(id), today.today()));
    }

    @Transactional
    Outcome announce(UUID id, AnnouncementRequest request) {
        return move(
                "announce-board-meeting",
                id,
                request,
                meeting ->
                        meeting.announce(
                                request.announcedOn(), request.announcedUntil(), today.today()));
    }

    private Outcome move(String operation, UUID id, Object request, Consumer<BoardMeeting> act) {
        caller.association();
        if (idempotency.claim(operation, request, id.toString(), 200)
                instanceof Claim.Replay replay) {
            return replayed(replay, id);
        }
        BoardMeeting meeting = meetings.toChange(id);
        ifMatch.check(meeting.version());
        act.accept(meeting);
        meetings.flush();
        return Outcome.put(false, view(meeting), path(meeting), meeting.version());
    }

    @Transactional
    MeetingView read(UUID id) {
        return view(meetings.visible(id));
    }

    @Transactional
    List<MeetingView> list(String associationId, int year, PageQuery page) {
        List<BoardMeeting> found = meetings.page(associationId, year, page.offset(), page.fetch());
        if (found.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return views(associationId, found);
    }

    @Transactional
    long count(String associationId, int year) {
        return meetings.countOf(associationId, year);
    }

    private Outcome replayed(Claim.Replay replay, UUID id) {
        BoardMeeting earlier = meetings.visible(id);
        return Outcome.replayed(replay, view(earlier), path(earlier), earlier.version());
    }

    private MeetingView view(BoardMeeting meeting) {
        return views(meeting.associationId(), List.of(meeting)).getFirst();
    }

    private List<MeetingView> views(String associationId, List<BoardMeeting> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        StatutesOverTime inForce = statutes.overTime(associationId);
        return shown.stream()
                .map(meeting ->
                        MeetingView.of(
                                meeting,
                                meeting.noticeFinding(
                                        inForce.on(meeting.plannedOn()).noticeDays(),
                                        today.today())))
                .toList();
    }

    private static String path(BoardMeeting meeting) {
        return "/board-meetings/" + meeting.id();
    }
}
