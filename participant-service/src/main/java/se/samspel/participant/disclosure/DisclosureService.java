package se.samspel.participant.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.disclosure.domain.Basis;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.RecordLock;
import se.samspel.participant.registry.domain.Participant;

/** Makes disclosures, and ends those that no edge ends. */
@ApplicationScoped
class DisclosureService {

    private static final String DISCLOSE = "make-disclosure";
    private static final String END = "end-disclosure";

    private final DisclosureRepository disclosures;
    private final Holds holds;
    private final EdgeBasis edges;
    private final ParticipantRepository participants;
    private final RecordLock lock;
    private final PersonSeal personSeal;
    private final SnapshotSeal snapshotSeal;
    private final Notices notices;
    private final DisclosureRecords records;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    DisclosureService(
            DisclosureRepository disclosures,
            Holds holds,
            EdgeBasis edges,
            ParticipantRepository participants,
            RecordLock lock,
            PersonSeal personSeal,
            SnapshotSeal snapshotSeal,
            Notices notices,
            DisclosureRecords records,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            Outbox outbox,
            Ids ids,
            Clock clock,
            Today today) {
        this.disclosures = disclosures;
        this.holds = holds;
        this.edges = edges;
        this.participants = participants;
        this.lock = lock;
        this.personSeal = personSeal;
        this.snapshotSeal = snapshotSeal;
        this.notices = notices;
        this.records = records;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome disclose(UUID participantId, DisclosureRequest request) {
        request.refuseUnlessWhole();
        UUID id = ids.next();
        Claim claim = idempotency.claim(DISCLOSE, request, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            return now(DISCLOSE, UUID.fromString(replay.resourceId())).as(claim);
        }
        holds.take(participantId, request.waiverId());
        Participant participant = participants.own(participantId, caller.authority());
        lock.refuse(participant);
        Disclosure disclosure = made(id, participant, request);
        FutureActDate.refuse("disclosedOn", request.disclosedOn(), today.today());
        disclosures.persist(disclosure);
        disclosures.flush();
        announce(disclosure, request);
        return records.answered(DISCLOSE, disclosure, participant).answering(201);
    }

    private Disclosure made(UUID id, Participant participant, DisclosureRequest request) {
        Basis basis = basis(id, participant, request);
        Snapshot snapshot = Snapshot.of(personSeal.open(participant), basis.categories());
        byte[] sealed = snapshotSeal.seal(id, personSeal.key(participant), snapshot);
        var disclosure =
                new Disclosure(
                        id,
                        participant.id(),
                        basis,
                        request.disclosedOn(),
                        sealed,
                        clock.instant());
        if (participant.protection().hides()) {
            disclosure.restrict();
        }
        return disclosure;
    }

    private Basis basis(UUID id, Participant participant, DisclosureRequest request) {
        DisclosureRequest.Ground ground = request.legalGround();
        if (ground == null) {
            return new Basis.ByEdge(edges.of(participant, request));
        }
        FieldId field = DisclosureRecords.groundField(id);
        return new Basis.ByLaw(
                participant.controller(),
                Objects.requireNonNull(request.recipient()),
                request.namedCategories(),
                ground.code(),
                personSeal.sealText(participant, field, ground.reference()));
    }

    /** A form's own disclosure goes with a referral; of any other its recipient is told. */
    private void announce(Disclosure disclosure, DisclosureRequest request) {
        DisclosureMade.of(disclosure).ifPresent(outbox::append);
        if (request.waiverId() == null) {
            notices.made(disclosure);
        }
    }

    @Transactional
    Outcome end(UUID id, EndingRequest request) {
        Claim claim = idempotency.claim(END, request, id.toString(), 200);
        if (claim instanceof Claim.Replay) {
            return now(END, id).as(claim);
        }
        Disclosure disclosure = disclosures.own(id, caller.authority());
        Participant participant = participants.own(disclosure.participantId(), caller.authority());
        ifMatch.check(disclosure.version());
        disclosure.refuseUnlessEndable();
        disclosure.end(reason(participant, id, request.reason()), clock.instant());
        disclosures.flush();
        return records.answered(END, disclosure, participant);
    }

    private byte @Nullable [] reason(Participant participant, UUID id, @Nullable String text) {
        return personSeal.sealText(participant, new FieldId("disclosure", "end_reason", id), text);
    }

    private Outcome now(String operation, UUID id) {
        Disclosure disclosure = disclosures.own(id, caller.authority());
        Participant participant = participants.own(disclosure.participantId(), caller.authority());
        return records.answered(operation, disclosure, participant);
    }
}
