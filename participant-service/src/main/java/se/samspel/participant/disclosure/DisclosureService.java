package se.samspel.participant.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.waiver.WaiverRepository;
import se.samspel.participant.waiver.domain.Waiver;
import se.samspel.participant.waiver.domain.WaiverEdge;
import se.samspel.participant.waiver.domain.WaiverRule;

/** Makes disclosures and lets them be fetched, each fetch tested and logged at the discloser. */
@ApplicationScoped
class DisclosureService {

    private static final String DISCLOSE = "make-disclosure";

    private final DisclosureRepository disclosures;
    private final WaiverRepository waivers;
    private final ParticipantRepository participants;
    private final PersonSeal personSeal;
    private final SnapshotSeal snapshotSeal;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    DisclosureService(
            DisclosureRepository disclosures,
            WaiverRepository waivers,
            ParticipantRepository participants,
            PersonSeal personSeal,
            SnapshotSeal snapshotSeal,
            CurrentCaller caller,
            Idempotency idempotency,
            AccessLog accessLog,
            Outbox outbox,
            Ids ids,
            Clock clock,
            Today today) {
        this.disclosures = disclosures;
        this.waivers = waivers;
        this.participants = participants;
        this.personSeal = personSeal;
        this.snapshotSeal = snapshotSeal;
        this.caller = caller;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome disclose(UUID participantId, DisclosureRequest request) {
        UUID id = ids.next();
        Claim claim = idempotency.claim(DISCLOSE, request, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            Disclosure made = disclosures.own(first, caller.authority());
            log(DISCLOSE, made);
            return answered(made).as(claim);
        }
        Participant participant = participants.own(participantId, caller.authority());
        Disclosure disclosure = snapshot(id, participant, request);
        FutureActDate.refuse("disclosedOn", request.disclosedOn(), today.today());
        disclosures.persist(disclosure);
        disclosures.flush();
        log(DISCLOSE, disclosure);
        outbox.append(DisclosureMade.of(disclosure));
        return answered(disclosure);
    }

    private Disclosure snapshot(UUID id, Participant participant, DisclosureRequest request) {
        Waiver waiver =
                waivers.ofParticipant(request.waiverId(), participant.id())
                        .orElseThrow(DisclosureService::unknownWaiver);
        WaiverEdge edge =
                waiver.edge(caller.authority(), request.recipient(), request.disclosedOn())
                        .orElseThrow(WaiverRule.NoEdge::new);
        Snapshot snapshot = Snapshot.of(personSeal.open(participant), edge.categories());
        byte[] sealed = snapshotSeal.seal(id, personSeal.key(participant), snapshot);
        var disclosure =
                new Disclosure(id, waiver, edge, request.disclosedOn(), sealed, clock.instant());
        if (participant.protection().hides()) {
            disclosure.restrict();
        }
        return disclosure;
    }

    private static Problem unknownWaiver() {
        return Problem.unknownReference(
                "/waiverId",
                Text.of(
                        "Deltagaren har ingen sådan eftergift.",
                        "The participant has no such waiver."));
    }

    @Transactional
    DisclosureView fetch(UUID id) {
        var fetched = disclosures.fetch(id, caller.authority());
        Disclosure disclosure = fetched.disclosure();
        boolean byDiscloser = disclosure.discloser().equals(caller.authority());
        if (!byDiscloser && !fetched.edge().covers(today.today())) {
            throw Problem.notFound();
        }
        log("fetch-disclosure", disclosure);
        Snapshot snapshot = snapshotSeal.open(id, fetched.key(), disclosure.snapshot());
        return byDiscloser
                ? DisclosureView.fetchedByDiscloser(disclosure, snapshot)
                : DisclosureView.fetchedByRecipient(
                        disclosure, fetched.ownParticipantId(), snapshot);
    }

    private void log(String operation, Disclosure disclosure) {
        accessLog.record(
                operation,
                disclosure.discloser(),
                List.of(disclosure.participantId()),
                List.of(disclosure.id()));
    }

    private static Outcome answered(Disclosure disclosure) {
        return Outcome.created(
                DisclosureView.made(disclosure),
                "/disclosures/" + disclosure.id(),
                disclosure.version());
    }
}
