package se.samspel.funding.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.boardmeeting.BoardMeetingRepository;
import se.samspel.funding.boardmeeting.domain.BoardMeeting;
import se.samspel.funding.decision.domain.DecisionContent;
import se.samspel.funding.decision.domain.DecisionRule;
import se.samspel.funding.decision.domain.MeetingDecision;
import se.samspel.funding.statutes.StatutesInForce;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;

/** Records what the board decides. */
@ApplicationScoped
class DecisionService {

    private final MeetingDecisionRepository decisions;
    private final BoardMeetingRepository meetings;
    private final StatutesInForce statutes;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;

    DecisionService(
            MeetingDecisionRepository decisions,
            BoardMeetingRepository meetings,
            StatutesInForce statutes,
            Idempotency idempotency,
            CurrentCaller caller,
            IfMatch ifMatch,
            Ids ids,
            Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.statutes = statutes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome record(UUID meetingId, DecisionRequest request) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("record-meeting-decision", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            MeetingDecision earlier =
                    decisions.visible(meetingId, UUID.fromString(replay.resourceId()));
            return Outcome.replayed(
                    replay, DecisionView.of(earlier), path(earlier), earlier.version());
        }
        BoardMeeting meeting = meetings.toChange(meetingId);
        if (decisions.has(meetingId, request.paragraph())) {
            throw new DecisionRule.ParagraphTaken();
        }
        refuseUnreached(meeting, request.content());
        var identity = new MeetingDecision.Identity(id, request.paragraph(), clock.instant());
        var decision = new MeetingDecision(identity, meeting, request.content());
        decisions.persistAndFlush(decision);
        return Outcome.created(DecisionView.of(decision), path(decision), decision.version());
    }

    @Transactional
    DecisionView mend(UUID meetingId, UUID id, DecisionMendingRequest request) {
        caller.association();
        BoardMeeting meeting = meetings.toChange(meetingId);
        MeetingDecision decision = decisions.visible(meetingId, id);
        ifMatch.check(decision.version());
        refuseUnreached(meeting, request.content());
        decision.mend(meeting, request.content());
        decisions.flush();
        return DecisionView.of(decision);
    }

    /** By the statutes in force on the day of the meeting. */
    private void refuseUnreached(BoardMeeting meeting, DecisionContent content) {
        LocalDate heldOn = meeting.heldOn();
        if (heldOn != null && content.isVotedThrough()) {
            content.refuseUnreached(statutes.on(meeting.associationId(), heldOn).majorities());
        }
    }

    @Transactional
    DecisionView read(UUID meetingId, UUID id) {
        return DecisionView.of(decisions.visible(meetingId, id));
    }

    @Transactional
    List<DecisionView> list(UUID meetingId, PageQuery page) {
        List<MeetingDecision> found = decisions.page(meetingId, page.offset(), page.fetch());
        if (found.isEmpty()) {
            meetings.visible(meetingId);
        }
        return found.stream().map(DecisionView::of).toList();
    }

    @Transactional
    long count(UUID meetingId) {
        return decisions.countOf(meetingId);
    }

    private static String path(MeetingDecision decision) {
        return "/board-meetings/" + decision.meetingId() + "/decisions/" + decision.id();
    }
}
