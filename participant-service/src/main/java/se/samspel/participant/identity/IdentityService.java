package se.samspel.participant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.enrolment.FollowedEnrolments;
import se.samspel.participant.registry.ParticipantRegistered;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonFacts;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.RecordLock;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.SealedPerson;

/** Changes the number that a person is known by (H6): the participant stays the same. */
@ApplicationScoped
class IdentityService {

    private static final String CHANGE = "change-identity";

    private final ParticipantRepository participants;
    private final RecordLock lock;
    private final PastIdentities past;
    private final PersonSeal seal;
    private final FollowedEnrolments followed;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final AccessLog accessLog;
    private final Outbox outbox;
    private final Today today;

    IdentityService(
            ParticipantRepository participants,
            RecordLock lock,
            PastIdentities past,
            PersonSeal seal,
            FollowedEnrolments followed,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            AccessLog accessLog,
            Outbox outbox,
            Today today) {
        this.participants = participants;
        this.lock = lock;
        this.past = past;
        this.seal = seal;
        this.followed = followed;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.today = today;
    }

    @Transactional
    Outcome read(UUID id) {
        Participant participant = participants.own(id, caller.authority());
        lock.refuse(participant);
        return answered("read-identities", participant);
    }

    @Transactional
    Outcome change(UUID id, IdentityChangeRequest request) {
        Claim claim = idempotency.claim(CHANGE, request, id.toString(), 200);
        Participant participant = participants.own(id, caller.authority());
        if (claim instanceof Claim.Replay) {
            return answered(CHANGE, participant).as(claim);
        }
        lock.refuse(participant);
        ifMatch.check(participant.version());
        PersonIdentity identity = request.identity().parsed(today.today());
        boolean otherNumber = !seal.isSame(identity, participant);
        SealedPerson now = sealed(participant, identity);
        if (otherNumber) {
            refuseTaken(participant, identity);
        } else {
            refuseUnchanged(participant, request);
        }
        FutureActDate.refuse("changedOn", request.changedOn(), today.today());
        past.keep(participant, request.changedOn());
        participant.identify(now, request.identity().assurance());
        participants.flush();
        if (otherNumber) {
            followed.tellAgain(participant);
        }
        outbox.append(ParticipantRegistered.of(participant));
        return answered(CHANGE, participant);
    }

    private SealedPerson sealed(Participant participant, PersonIdentity identity) {
        PersonFacts before = seal.open(participant);
        return seal.sealAgain(
                participant,
                PersonFacts.of(identity, before.protection(), before.municipalityCode()));
    }

    private static void refuseUnchanged(Participant participant, IdentityChangeRequest request) {
        if (participant.assurance().equals(request.identity().assurance())) {
            throw new IllegalMove(
                    "UNCHANGED",
                    List.of(),
                    Text.of(
                            "Deltagaren har redan det numret.",
                            "The participant has that number."));
        }
    }

    private void refuseTaken(Participant participant, PersonIdentity identity) {
        boolean taken =
                participants
                        .byNumber(participant.controller(), seal.indexes(identity))
                        .filter(other -> !other.id().equals(participant.id()))
                        .isPresent();
        if (taken) {
            throw Problem.of(409, "number-taken", Text.of("Numret är upptaget", "Number taken"))
                    .detail(
                            Text.of(
                                    "En annan av myndighetens deltagare har numret: slå ihop dem i"
                                            + " stället.",
                                    "Another participant of the authority has the number: merge"
                                            + " them instead."));
        }
    }

    private Outcome answered(String operation, Participant participant) {
        accessLog.record(operation, participant.controller(), List.of(participant.id()), List.of());
        return Outcome.ok(
                past.view(participant), "/participants/" + participant.id(), participant.version());
    }
}
