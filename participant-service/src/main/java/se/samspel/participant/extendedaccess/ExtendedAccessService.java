package se.samspel.participant.extendedaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.extendedaccess.domain.ExtendedAccess;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.review.Reviewable;
import se.samspel.participant.review.Reviewables;

/** Grants access at once and tells afterwards: the reason is kept, the alert sent. */
@ApplicationScoped
class ExtendedAccessService {

    private static final String TAKE = "take-extended-access";

    // Long enough for what can't wait, short enough not to become a habit.
    private static final Duration LASTS = Duration.ofHours(3);

    private final ExtendedAccessRepository accesses;
    private final ParticipantRepository participants;
    private final PersonSeal seal;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Idempotency idempotency;
    private final Reviewables reviewables;
    private final AccessLog accessLog;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    ExtendedAccessService(
            ExtendedAccessRepository accesses,
            ParticipantRepository participants,
            PersonSeal seal,
            CurrentCaller caller,
            Acting acting,
            Idempotency idempotency,
            Reviewables reviewables,
            AccessLog accessLog,
            Ids ids,
            Clock clock,
            Today today) {
        this.accesses = accesses;
        this.participants = participants;
        this.seal = seal;
        this.caller = caller;
        this.acting = acting;
        this.idempotency = idempotency;
        this.reviewables = reviewables;
        this.accessLog = accessLog;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    /** 404 where the authority has no record of the number. */
    @Transactional
    Outcome take(ExtendedAccessRequest request) {
        UUID id = ids.next();
        Claim claim = idempotency.claim(TAKE, request, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            return answered(Objects.requireNonNull(accesses.findById(first))).as(claim);
        }
        Participant participant =
                participants
                        .byNumber(
                                caller.authority(),
                                seal.indexes(request.identity().parsed(today.today())))
                        .orElseThrow(Problem::notFound);
        ExtendedAccess access = granted(id, participant, request.reason());
        accesses.persist(access);
        reviewables.note(Reviewable.EXTENDED_ACCESS, participant.id());
        return answered(access);
    }

    private ExtendedAccess granted(UUID id, Participant participant, String reason) {
        byte[] sealed = Objects.requireNonNull(seal.sealText(participant, reason(id), reason));
        return new ExtendedAccess(
                id,
                participant.id(),
                new ExtendedAccess.Taker(caller.authority(), acting.user(), acting.unit()),
                sealed,
                clock.instant(),
                LASTS);
    }

    private Outcome answered(ExtendedAccess access) {
        accessLog.record(
                TAKE, caller.authority(), List.of(access.participantId()), List.of(access.id()));
        return Outcome.created(
                new ExtendedAccessView(
                        access.id(), access.participantId(), access.grantedAt(), access.endsAt()),
                "/participants/" + access.participantId(),
                1);
    }

    static FieldId reason(UUID id) {
        return new FieldId("extended_access", "reason", id);
    }
}
