package se.samspel.participant.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.registry.domain.Origin;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.Responsibility;
import se.samspel.participant.review.Reviewable;
import se.samspel.participant.review.Reviewables;

/** Registers, shows and finds the calling authority's own participants. */
@ApplicationScoped
class ParticipantService {

    private static final String REGISTER = "register-participant";

    private final ParticipantRepository participants;
    private final ReceivedFields receivedFields;
    private final RecordLock lock;
    private final CaseAccess access;
    private final Reviewables reviewables;
    private final PersonSeal seal;
    private final ParticipantViews views;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    ParticipantService(
            ParticipantRepository participants,
            ReceivedFields receivedFields,
            RecordLock lock,
            CaseAccess access,
            Reviewables reviewables,
            PersonSeal seal,
            ParticipantViews views,
            CurrentCaller caller,
            Acting acting,
            Idempotency idempotency,
            AccessLog accessLog,
            Outbox outbox,
            Ids ids,
            Clock clock,
            Today today) {
        this.participants = participants;
        this.receivedFields = receivedFields;
        this.lock = lock;
        this.access = access;
        this.reviewables = reviewables;
        this.seal = seal;
        this.views = views;
        this.caller = caller;
        this.acting = acting;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome register(RegisterParticipantRequest request) {
        PersonIdentity identity = request.identity().parsed(today.today());
        UUID id = ids.next();
        Claim claim = idempotency.claim(REGISTER, request, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            return known(participants.own(first, caller.authority())).as(claim);
        }
        return participants
                .byNumber(caller.authority(), seal.indexes(identity))
                .map(known -> settled(known, request))
                .orElseGet(() -> insert(id, request, identity));
    }

    private Outcome insert(UUID id, RegisterParticipantRequest request, PersonIdentity identity) {
        AuthorityId controller = caller.authority();
        var facts = PersonFacts.of(identity, request.protection(), request.municipalityCode());
        var participant =
                new Participant(
                        id,
                        controller,
                        Origin.REGISTERED,
                        seal.seal(id, facts),
                        Responsibility.of(acting.unit()),
                        clock.instant());
        participant.assure(request.identity().assurance());
        if (!participants.insertUnlessKnown(participant)) {
            // Another call of the same controller was first by a moment.
            return participants
                    .byNumber(controller, seal.indexes(identity))
                    .map(known -> settled(known, request))
                    .orElseThrow(Problem::notFound);
        }
        accessLog.record(REGISTER, controller, List.of(id), List.of());
        outbox.append(ParticipantRegistered.of(participant));
        return Outcome.created(RegisteredView.of(participant), path(id), participant.version());
    }

    /** Known to another unit: that unit's record all the same, and somebody should know. */
    private Outcome settled(Participant participant, RegisterParticipantRequest request) {
        access.checkProtection(participant);
        refuseUnlessProtected(participant, request);
        if (!access.isOfUnit(participant)) {
            reviewables.note(Reviewable.OTHER_UNIT, participant.id());
        }
        idempotency.settle(REGISTER, participant.id().toString(), 200);
        return known(participant);
    }

    /** Whoever says that the person is protected may not believe that the record says so too. */
    private static void refuseUnlessProtected(
            Participant participant, RegisterParticipantRequest request) {
        if (request.protection().hides() && !participant.protection().hides()) {
            throw new IllegalMove(
                    "NOT_PROTECTED",
                    List.of(),
                    Text.of(
                            "Numret finns redan, utan skydd: registrera skyddet på den deltagaren.",
                            "The number is there already, without protection: record the protection"
                                    + " of that participant."));
        }
    }

    private Outcome known(Participant participant) {
        accessLog.record(REGISTER, participant.controller(), List.of(participant.id()), List.of());
        return Outcome.ok(
                RegisteredView.of(participant), path(participant.id()), participant.version());
    }

    @Transactional
    ParticipantView read(UUID id) {
        Participant participant = participants.own(id, caller.authority());
        List<ReceivedField> received = receivedFields.of(id);
        lock.refuse(participant, received);
        accessLog.record("read-participant", participant.controller(), List.of(id), List.of());
        return views.of(participant, received);
    }

    @Transactional
    SearchView search(SearchRequest request) {
        AuthorityId controller = caller.authority();
        List<UUID> found =
                participants
                        .allByNumber(
                                controller, seal.indexes(request.identity().parsed(today.today())))
                        .stream()
                        .filter(participant -> !participant.protection().hides())
                        .filter(access::isOfUnit)
                        .map(Participant::id)
                        .toList();
        accessLog.record("search-participant", controller, found, List.of());
        return new SearchView(found.stream().map(SearchView.Hit::new).toList());
    }

    private static String path(UUID id) {
        return "/participants/" + id;
    }
}
