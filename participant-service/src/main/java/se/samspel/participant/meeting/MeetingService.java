package se.samspel.participant.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.enrolment.EnrolmentRepository;
import se.samspel.participant.enrolment.domain.DateOutOfReach;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.meeting.domain.Invitation;
import se.samspel.participant.meeting.domain.Meeting;

/** What the host records of an enrolment's meetings. */
@ApplicationScoped
class MeetingService {

    private final MeetingRepository meetings;
    private final EnrolmentRepository enrolments;
    private final MeetingRecords records;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    MeetingService(
            MeetingRepository meetings,
            EnrolmentRepository enrolments,
            MeetingRecords records,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            Ids ids,
            Clock clock,
            Today today) {
        this.meetings = meetings;
        this.enrolments = enrolments;
        this.records = records;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome plan(UUID enrolmentId, MeetingRequest request) {
        String operation = "plan-meeting";
        UUID id = ids.next();
        Claim claim = idempotency.claim(operation, request, id.toString(), 201);
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            return now(operation, meetings.ofHost(first, enrolment.host())).as(claim);
        }
        enrolment.refuseCorrected();
        Instant plannedAt = inReach(request.plannedAt().toInstant(), enrolment);
        var meeting = new Meeting(id, enrolment, request.kind(), plannedAt, clock.instant());
        invite(meeting, Invitation.resolve(request.invitations(), enrolment));
        meetings.persist(meeting);
        meetings.flush();
        records.changed(List.of(meeting), today.today());
        return now(operation, meeting);
    }

    private void invite(Meeting meeting, List<Invitation> invitations) {
        invitations.forEach(invitation -> meeting.invite(ids.next(), invitation));
    }

    private Instant inReach(Instant plannedAt, Enrolment enrolment) {
        LocalDate day = LocalDate.ofInstant(plannedAt, Today.SWEDEN);
        DateOutOfReach.refuse("plannedAt", day, enrolment, today.today());
        return plannedAt;
    }

    @Transactional
    Outcome hold(UUID id, HeldRequest request) {
        return move(
                new Move("hold-meeting", id, request, request.heldOn()),
                (meeting, enrolment) -> {
                    meeting.hold(request.heldOn(), request.parties());
                    refuseOtherDays("heldOn", request.heldOn(), enrolment);
                    return List.of(meeting);
                });
    }

    @Transactional
    Outcome cancel(UUID id, CancellationRequest request) {
        return move(
                new Move("cancel-meeting", id, request, request.cancelledOn()),
                (meeting, enrolment) -> {
                    meeting.cancel(request.cancelledOn(), request.cancelledBy());
                    refuseOtherDays("cancelledOn", request.cancelledOn(), enrolment);
                    return List.of(meeting);
                });
    }

    @Transactional
    Outcome rebook(UUID id, RebookingRequest request) {
        return move(
                new Move("rebook-meeting", id, request, today.today()),
                (meeting, enrolment) -> {
                    Instant newDate = request.plannedAt().toInstant();
                    Meeting another = meeting.rebook(ids.next(), newDate, clock.instant());
                    inReach(newDate, enrolment);
                    invite(another, meeting.invitations());
                    meetings.persist(another);
                    return List.of(meeting, another);
                });
    }

    private void refuseOtherDays(String field, LocalDate day, Enrolment enrolment) {
        FutureActDate.refuse(field, day, today.today());
        DateOutOfReach.refuse(field, day, enrolment, today.today());
    }

    private record Move(String operation, UUID meetingId, Object request, LocalDate occurredOn) {}

    private Outcome move(Move move, BiFunction<Meeting, Enrolment, List<Meeting>> change) {
        UUID id = move.meetingId();
        Claim claim = idempotency.claim(move.operation(), move.request(), id.toString(), 200);
        Meeting meeting = meetings.ofHost(id, caller.authority());
        Enrolment enrolment = enrolments.own(meeting.enrolmentId(), meeting.host());
        if (claim instanceof Claim.Replay) {
            return now(move.operation(), meeting).as(claim);
        }
        ifMatch.check(meeting.version());
        enrolment.refuseCorrected();
        List<Meeting> changed = change.apply(meeting, enrolment);
        meetings.flush();
        records.changed(changed, move.occurredOn());
        return now(move.operation(), meeting).answering(200);
    }

    private Outcome now(String operation, Meeting meeting) {
        records.accessed(operation, meeting);
        return Outcome.created(
                MeetingView.whole(meeting), "/meetings/" + meeting.id(), meeting.version());
    }
}
