package se.samspel.participant.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.waiver.WaiverChanged;
import se.samspel.participant.waiver.domain.EdgeState;
import se.samspel.participant.waiver.domain.WaiverEdge;

/** Shows a discloser the edges that others have asked it for, and takes its answers. */
@ApplicationScoped
class WaiverEdgeService {

    private static final String CONFIRM = "confirm-waiver-edge";
    private static final String REFUSE = "refuse-waiver-edge";

    private final OthersEdges edges;
    private final EdgeTurns turns;
    private final EdgePersons persons;
    private final ParticipantRepository participants;
    private final Envelope envelope;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final AccessLog accessLog;
    private final Outbox outbox;
    private final Ids ids;
    private final Pages pages;

    WaiverEdgeService(
            OthersEdges edges,
            EdgeTurns turns,
            EdgePersons persons,
            ParticipantRepository participants,
            Envelope envelope,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            AccessLog accessLog,
            Outbox outbox,
            Ids ids,
            Pages pages) {
        this.edges = edges;
        this.turns = turns;
        this.persons = persons;
        this.participants = participants;
        this.envelope = envelope;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.ids = ids;
        this.pages = pages;
    }

    @Transactional
    PageView<WaiverEdgeView> list(EdgeState state, PageQuery page) {
        AuthorityId discloser = caller.authority();
        List<WaiverEdge> found = edges.page(discloser, state, page);
        logAll(page.shown(found));
        List<WaiverEdgeView> views = found.stream().map(WaiverEdgeView::of).toList();
        return pages.view(page, views, () -> edges.count(discloser, state));
    }

    /** One row for each holder: each must see who has read of its forms. */
    private void logAll(List<WaiverEdge> read) {
        if (read.isEmpty()) {
            accessLog.record("read-waiver-edges", caller.authority(), List.of(), List.of());
        }
        Map<AuthorityId, List<WaiverEdge>> byHolder =
                read.stream().collect(Collectors.groupingBy(WaiverEdge::controller));
        byHolder.forEach((holder, theirs) ->
                accessLog.record(
                        "read-waiver-edges",
                        holder,
                        theirs.stream().map(WaiverEdge::participantId).distinct().toList(),
                        theirs.stream().map(WaiverEdge::id).toList()));
    }

    @Transactional
    Outcome read(UUID id) {
        return now("read-waiver-edge", id);
    }

    @Transactional
    Outcome confirm(UUID id, ConfirmationRequest request) {
        Claim claim = idempotency.claim(CONFIRM, request, id.toString(), 200);
        if (claim instanceof Claim.Replay) {
            return now(CONFIRM, id).as(claim);
        }
        WaiverEdge edge = toAnswer(id);
        Participant own = ownRecord(request.participantId());
        if (own != null) {
            persons.refuseOther(id, own.id());
        }
        Outcome outcome = turned(CONFIRM, edge, EdgeState.LIVE, null);
        if (own != null) {
            turns.remember(id, own.id(), own.controller());
            accessLog.record(CONFIRM, own.controller(), List.of(own.id()), List.of(id));
        }
        return outcome;
    }

    @Transactional
    Outcome refuse(UUID id, RefusalRequest request) {
        Claim claim = idempotency.claim(REFUSE, request, id.toString(), 200);
        if (claim instanceof Claim.Replay) {
            return now(REFUSE, id).as(claim);
        }
        return turned(REFUSE, toAnswer(id), EdgeState.WITHDRAWN, request.reason());
    }

    private WaiverEdge toAnswer(UUID id) {
        WaiverEdge edge = edges.own(id, caller.authority());
        ifMatch.check(edge.version());
        edge.refuseUnlessPending();
        return edge;
    }

    private @Nullable Participant ownRecord(@Nullable UUID participantId) {
        if (participantId == null) {
            return null;
        }
        try {
            return participants.own(participantId, caller.authority());
        } catch (Problem notFound) {
            throw Problem.unknownReference(
                    "/participantId",
                    Text.of(
                            "Myndigheten har ingen sådan deltagare.",
                            "The authority has no such participant."));
        }
    }

    private Outcome turned(
            String operation, WaiverEdge edge, EdgeState to, @Nullable String reason) {
        UUID historyId = ids.next();
        byte[] sealed = reason == null ? null : sealed(edge.id(), historyId, reason);
        WaiverChanged form =
                turns.turn(edge.id(), to, historyId, sealed)
                        .orElseThrow(() -> answeredMeanwhile(edge));
        outbox.append(form.event());
        log(operation, edge);
        WaiverEdgeView view = WaiverEdgeView.turned(edge, to);
        return Outcome.ok(view, path(edge.id()), view.version());
    }

    private byte @Nullable [] sealed(UUID edgeId, UUID historyId, String reason) {
        var field = new FieldId("waiver_edge_history", "reason", historyId);
        SealedKey key = turns.keyOfForm(edgeId).orElseThrow(Problem::notFound);
        return envelope.encrypt(key, field, reason);
    }

    /** Its holder withdrew it, or another call answered it, between the read and the turn. */
    private RuntimeException answeredMeanwhile(WaiverEdge edge) {
        edges.refresh(edge);
        edge.refuseUnlessPending();
        return Problem.notFound();
    }

    private Outcome now(String operation, UUID id) {
        WaiverEdge edge = edges.own(id, caller.authority());
        log(operation, edge);
        return Outcome.ok(WaiverEdgeView.of(edge), path(id), edge.version());
    }

    private void log(String operation, WaiverEdge edge) {
        accessLog.record(
                operation, edge.controller(), List.of(edge.participantId()), List.of(edge.id()));
    }

    private static String path(UUID id) {
        return "/waiver-edges/" + id;
    }
}
