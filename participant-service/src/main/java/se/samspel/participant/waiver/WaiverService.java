package se.samspel.participant.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.waiver.domain.EdgeChange;
import se.samspel.participant.waiver.domain.Waiver;
import se.samspel.participant.waiver.domain.WaiverEdge;

/** Records signed forms and their withdrawal. */
@ApplicationScoped
class WaiverService {

    private static final String SIGN = "record-waiver";
    private static final String WITHDRAW = "withdraw-waiver";

    private final WaiverRepository waivers;
    private final ParticipantRepository participants;
    private final PersonSeal seal;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final AccessLog accessLog;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    WaiverService(
            WaiverRepository waivers,
            ParticipantRepository participants,
            PersonSeal seal,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            AccessLog accessLog,
            Outbox outbox,
            Ids ids,
            Clock clock,
            Today today) {
        this.waivers = waivers;
        this.participants = participants;
        this.seal = seal;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome sign(UUID participantId, WaiverRequest request) {
        UUID id = ids.next();
        Claim claim = idempotency.claim(SIGN, request, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            return now(SIGN, UUID.fromString(replay.resourceId())).as(claim);
        }
        Participant participant = participants.own(participantId, caller.authority());
        Waiver waiver = signed(id, participant, request);
        FutureActDate.refuse("signedOn", request.signedOn(), today.today());
        waivers.persist(waiver);
        waivers.flush();
        remember(waiver, waiver.edges(), null);
        return answered(SIGN, waiver, Outcome::created);
    }

    private Waiver signed(UUID id, Participant participant, WaiverRequest request) {
        var waiver =
                new Waiver(
                        id,
                        participant.id(),
                        participant.controller(),
                        request.signedOn(),
                        request.validUntil(),
                        seal.sealText(
                                participant,
                                new FieldId("waiver", "signed_by", id),
                                request.signedBy()),
                        request.language(),
                        clock.instant());
        request.edges().forEach(edge -> waiver.add(ids.next(), edge.terms()));
        return waiver;
    }

    @Transactional
    Outcome withdraw(UUID id, WithdrawalRequest request) {
        Claim claim = idempotency.claim(WITHDRAW, request, id.toString(), 200);
        if (claim instanceof Claim.Replay) {
            return now(WITHDRAW, id).as(claim);
        }
        Waiver waiver = waivers.own(id, caller.authority());
        ifMatch.check(waiver.version());
        if (request.edgeIds() != null && !waiver.hasEdges(request.edgeIds())) {
            throw Problem.unknownReference(
                    "/edgeIds",
                    Text.of("Eftergiften har ingen sådan kant.", "The form has no such edge."));
        }
        List<WaiverEdge> withdrawn = waiver.withdraw(request.edgeIds(), clock.instant());
        Participant participant = participants.own(waiver.participantId(), caller.authority());
        waivers.flush();
        remember(waiver, withdrawn, reason(participant, request));
        return answered(WITHDRAW, waiver, Outcome::ok);
    }

    private @Nullable Reason reason(Participant participant, WithdrawalRequest request) {
        String text = request.reason();
        return text == null ? null : new Reason(participant, text);
    }

    private record Reason(Participant participant, String text) {}

    private void remember(Waiver waiver, List<WaiverEdge> changed, @Nullable Reason reason) {
        Instant now = clock.instant();
        for (WaiverEdge edge : changed) {
            UUID id = ids.next();
            byte[] sealed = reason == null ? null : sealed(id, reason);
            waivers.add(new EdgeChange(id, waiver, edge, caller.authority(), now, sealed));
        }
    }

    private byte @Nullable [] sealed(UUID id, Reason reason) {
        var field = new FieldId("waiver_edge_history", "reason", id);
        return seal.sealText(reason.participant(), field, reason.text());
    }

    @Transactional
    Outcome read(UUID id) {
        return now("read-waiver", id);
    }

    private Outcome now(String operation, UUID id) {
        Waiver waiver = waivers.own(id, caller.authority());
        accessLog.record(
                operation, waiver.controller(), List.of(waiver.participantId()), List.of(id));
        return Outcome.ok(view(waiver), path(id), waiver.version());
    }

    private Outcome answered(String operation, Waiver waiver, Ending ending) {
        accessLog.record(
                operation,
                waiver.controller(),
                List.of(waiver.participantId()),
                List.of(waiver.id()));
        outbox.append(WaiverChanged.of(waiver));
        return ending.of(view(waiver), path(waiver.id()), waiver.version());
    }

    private interface Ending {
        Outcome of(Object view, String path, long version);
    }

    private WaiverView view(Waiver waiver) {
        return WaiverView.of(waiver, today.today());
    }

    private static String path(UUID id) {
        return "/waivers/" + id;
    }
}
