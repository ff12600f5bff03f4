package se.samspel.participant.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.settings.AuthoritySettings;
import se.samspel.participant.successor.SucceededAuthorities;
import se.samspel.participant.waiver.WaiverRepository.OwnForm;
import se.samspel.participant.waiver.domain.EdgeChange;
import se.samspel.participant.waiver.domain.Renewal;
import se.samspel.participant.waiver.domain.Waiver;
import se.samspel.participant.waiver.domain.WaiverEdge;

/** Records signed forms, their renewal and their withdrawal. */
@ApplicationScoped
class WaiverService {

    private static final String SIGN = "record-waiver";
    private static final String WITHDRAW = "withdraw-waiver";
    private static final String RENEW = "renew-waiver";

    private final WaiverRepository waivers;
    private final ParticipantRepository participants;
    private final SucceededAuthorities succeeded;
    private final AuthoritySettings settings;
    private final WaiverRecords records;
    private final PersonSeal seal;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;
    private final Today today;
    private final WithdrawalCounts counts;

    WaiverService(
            WaiverRepository waivers,
            ParticipantRepository participants,
            SucceededAuthorities succeeded,
            AuthoritySettings settings,
            WaiverRecords records,
            PersonSeal seal,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            Ids ids,
            Clock clock,
            Today today,
            WithdrawalCounts counts) {
        this.waivers = waivers;
        this.participants = participants;
        this.succeeded = succeeded;
        this.settings = settings;
        this.records = records;
        this.seal = seal;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
        this.counts = counts;
    }

    @Transactional
    Outcome sign(UUID participantId, WaiverRequest request) {
        UUID id = ids.next();
        Claim claim = idempotency.claim(SIGN, request, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            return now(SIGN, UUID.fromString(replay.resourceId())).as(claim);
        }
        int maxMonths = settings.waiverMaxMonths(participantId, caller.authority());
        Participant participant = participants.own(participantId, caller.authority());
        Waiver waiver = signed(id, participant, request, maxMonths);
        FutureActDate.refuse("signedOn", request.signedOn(), today.today());
        refuseSucceeded(request);
        waivers.persist(waiver);
        waivers.flush();
        remember(waiver, waiver.edges(), null);
        return records.changed(SIGN, waiver).answering(201);
    }

    private Waiver signed(UUID id, Participant participant, WaiverRequest request, int maxMonths) {
        var waiver =
                new Waiver(
                        id,
                        participant.id(),
                        participant.controller(),
                        request.signing(),
                        seal.sealText(
                                participant,
                                new FieldId("waiver", "signed_by", id),
                                request.signedBy()),
                        request.languages(),
                        maxMonths,
                        clock.instant());
        request.edges().forEach(edge -> waiver.add(ids.next(), edge.terms()));
        return waiver;
    }

    private void refuseSucceeded(WaiverRequest request) {
        for (int i = 0; i < request.edges().size(); i++) {
            var edge = request.edges().get(i);
            succeeded.refuse("/edges/" + i + "/discloser", edge.discloser());
            succeeded.refuse("/edges/" + i + "/recipient", edge.recipient());
        }
    }

    @Transactional
    Outcome withdraw(UUID id, WithdrawalRequest request) {
        Claim claim = idempotency.claim(WITHDRAW, request, id.toString(), 200);
        if (claim instanceof Claim.Replay) {
            return now(WITHDRAW, id).as(claim);
        }
        OwnForm form = waivers.own(id, caller.authority());
        Waiver waiver = form.waiver();
        ifMatch.check(waiver.version());
        if (request.edgeIds() != null && !waiver.hasEdges(request.edgeIds())) {
            throw Problem.unknownReference(
                    "/edgeIds",
                    Text.of("Eftergiften har ingen sådan kant.", "The form has no such edge."));
        }
        List<WaiverEdge> withdrawn = waiver.withdraw(request.edgeIds(), clock.instant());
        waivers.flush();
        remember(waiver, withdrawn, reason(form.participant(), request));
        counts.withdrawn(withdrawn.size());
        return records.changed(WITHDRAW, waiver);
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

    @Transactional
    Outcome renew(UUID id, RenewalRequest request) {
        Claim claim = idempotency.claim(RENEW, request, id.toString(), 200);
        if (claim instanceof Claim.Replay) {
            return now(RENEW, id).as(claim);
        }
        Waiver waiver = waivers.own(id, caller.authority()).waiver();
        ifMatch.check(waiver.version());
        waiver.refuseUnlessRenewable(today.today());
        var renewal = new Renewal(ids.next(), waiver, request.signing(), clock.instant());
        FutureActDate.refuse("signedOn", request.signedOn(), today.today());
        int maxMonths = settings.waiverMaxMonths(waiver.participantId(), waiver.controller());
        waiver.renew(renewal, maxMonths, today.today());
        waivers.flush();
        return records.changed(RENEW, waiver);
    }

    private Outcome now(String operation, UUID id) {
        return records.read(operation, waivers.own(id, caller.authority()).waiver());
    }
}
