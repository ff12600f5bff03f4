package se.samspel.participant.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.retention.domain.LegalHold;

/** Sets and releases what suspends an erasure. */
@ApplicationScoped
class LegalHoldService {

    private static final String HOLD = "set-legal-hold";
    private static final String RELEASE = "release-legal-hold";
    private static final String READ = "read-legal-hold";

    private final LegalHoldRepository holds;
    private final ParticipantRepository participants;
    private final PersonSeal seal;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final AccessLog accessLog;
    private final Pages pages;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    LegalHoldService(
            LegalHoldRepository holds,
            ParticipantRepository participants,
            PersonSeal seal,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            AccessLog accessLog,
            Pages pages,
            Ids ids,
            Clock clock,
            Today today) {
        this.holds = holds;
        this.participants = participants;
        this.seal = seal;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.accessLog = accessLog;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome hold(UUID participantId, LegalHoldRequest request) {
        UUID id = ids.next();
        Claim claim = idempotency.claim(HOLD, request, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            return now(HOLD, UUID.fromString(replay.resourceId())).as(claim);
        }
        Participant participant = participants.own(participantId, caller.authority());
        FutureActDate.refuse("from", request.from(), today.today());
        byte[] reason =
                Objects.requireNonNull(seal.sealText(participant, reason(id), request.reason()));
        var whose = new LegalHold.Whose(participantId, participant.controller());
        var hold =
                new LegalHold(
                        id, whose, reason, request.reference(), request.from(), clock.instant());
        holds.persistAndFlush(hold);
        return answered(HOLD, hold, participant);
    }

    @Transactional
    Outcome release(UUID id, ReleaseRequest request) {
        Claim claim = idempotency.claim(RELEASE, request, id.toString(), 200);
        if (claim instanceof Claim.Replay) {
            return now(RELEASE, id).as(claim);
        }
        LegalHold hold = holds.own(id, caller.authority());
        Participant participant = participants.own(hold.participantId(), caller.authority());
        ifMatch.check(hold.version());
        hold.release(request.releasedOn(), request.reference());
        FutureActDate.refuse("releasedOn", request.releasedOn(), today.today());
        holds.flush();
        return answered(RELEASE, hold, participant).answering(200);
    }

    @Transactional
    Outcome read(UUID id) {
        return now(READ, id).answering(200);
    }

    /** To the person it is told in the same words as the reading of one. */
    @Transactional
    PageView<LegalHoldView> list(UUID participantId, PageQuery page) {
        Participant participant = participants.own(participantId, caller.authority());
        List<LegalHold> found = holds.page(participantId, participant.controller(), page);
        accessLog.record(
                READ,
                participant.controller(),
                List.of(participantId),
                page.shown(found).stream().map(LegalHold::id).toList());
        return pages.view(
                page,
                found.stream().map(hold -> view(hold, participant)).toList(),
                () -> holds.countOf(participantId, participant.controller()));
    }

    private Outcome now(String operation, UUID id) {
        LegalHold hold = holds.own(id, caller.authority());
        return answered(
                operation, hold, participants.own(hold.participantId(), caller.authority()));
    }

    private Outcome answered(String operation, LegalHold hold, Participant participant) {
        accessLog.record(
                operation, participant.controller(), List.of(participant.id()), List.of(hold.id()));
        return Outcome.created(
                view(hold, participant), "/legal-holds/" + hold.id(), hold.version());
    }

    private LegalHoldView view(LegalHold hold, Participant participant) {
        return LegalHoldView.of(hold, seal.open(participant, reason(hold.id()), hold.reason()));
    }

    static FieldId reason(UUID id) {
        return new FieldId("legal_hold", "reason", id);
    }
}
