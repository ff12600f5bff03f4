package se.samspel.participant.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.enrolment.EnrolmentRepository;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.registry.CaseAccess;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.Responsibility;

/** Changes who works with a participant or an enrolment; each change is a row of history. */
@ApplicationScoped
class ResponsibilityService {

    private final ParticipantRepository participants;
    private final EnrolmentRepository enrolments;
    private final ResponsibilityHistory history;
    private final CaseAccess access;
    private final Acting acting;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final AccessLog accessLog;

    ResponsibilityService(
            ParticipantRepository participants,
            EnrolmentRepository enrolments,
            ResponsibilityHistory history,
            CaseAccess access,
            Acting acting,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            AccessLog accessLog) {
        this.participants = participants;
        this.enrolments = enrolments;
        this.history = history;
        this.access = access;
        this.acting = acting;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.accessLog = accessLog;
    }

    @Transactional
    Outcome ofParticipant(UUID id) {
        return answered("read-responsibility", of(participants.own(id, caller.authority())));
    }

    @Transactional
    Outcome ofEnrolment(UUID id) {
        return answered("read-responsibility", of(enrolments.own(id, caller.authority())));
    }

    /** The answer to who has given it away is the last that they see of it. */
    @Transactional
    Outcome assignParticipant(UUID id, ResponsibilityRequest request) {
        String operation = "assign-participant";
        Claim claim = idempotency.claim(operation, request, id.toString(), 200);
        if (claim instanceof Claim.Replay) {
            return answered(operation, of(participants.ofReplay(id, caller.authority()))).as(claim);
        }
        Participant participant = participants.own(id, caller.authority());
        access.checkOwnUnit(participant);
        ifMatch.check(participant.version());
        participant.assign(request.responsibility());
        participants.flush();
        history.add(of(participant));
        return answered(operation, of(participant));
    }

    @Transactional
    Outcome assignEnrolment(UUID id, ResponsibilityRequest request) {
        String operation = "assign-enrolment";
        Claim claim = idempotency.claim(operation, request, id.toString(), 200);
        if (claim instanceof Claim.Replay) {
            return answered(operation, of(enrolments.ofReplay(id, caller.authority()))).as(claim);
        }
        Enrolment enrolment = enrolments.own(id, caller.authority());
        if (!enrolment.responsibility().isOpenTo(acting.unit())) {
            throw Problem.notFound();
        }
        ifMatch.check(enrolment.version());
        enrolment.assign(request.responsibility());
        enrolments.flush();
        history.add(of(enrolment));
        return answered(operation, of(enrolment));
    }

    /** A participant's record, or one enrolment of it, with who works with it. */
    record Assigned(
            UUID participantId,
            @Nullable UUID enrolmentId,
            Responsibility responsibility,
            String path,
            long version) {}

    private static Assigned of(Participant participant) {
        return new Assigned(
                participant.id(),
                null,
                participant.responsibility(),
                "/participants/" + participant.id() + "/responsibility",
                participant.version());
    }

    private static Assigned of(Enrolment enrolment) {
        return new Assigned(
                enrolment.participantId(),
                enrolment.id(),
                enrolment.responsibility(),
                "/enrolments/" + enrolment.id() + "/responsibility",
                enrolment.version());
    }

    private Outcome answered(String operation, Assigned assigned) {
        accessLog.record(
                operation,
                caller.authority(),
                List.of(assigned.participantId()),
                assigned.enrolmentId() == null ? List.of() : List.of(assigned.enrolmentId()));
        var view =
                new ResponsibilityView(
                        assigned.responsibility().responsibleUnits(),
                        assigned.responsibility().caseworkers(),
                        history.of(assigned),
                        assigned.version());
        return Outcome.ok(view, assigned.path(), assigned.version());
    }
}
