package se.samspel.participant.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.time.Today;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.waiver.domain.DataCategory;
import se.samspel.participant.waiver.domain.WaiverEdge;
import se.samspel.participant.waiver.domain.WaiverRule;

/** Rectifies what was disclosed, and tells its recipient (GDPR articles 16 and 19). */
@ApplicationScoped
class RectificationService {

    private static final String RECTIFY = "rectify-disclosure";

    private final DisclosureRepository disclosures;
    private final FetchLock lock;
    private final ParticipantRepository participants;
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

    RectificationService(
            DisclosureRepository disclosures,
            FetchLock lock,
            ParticipantRepository participants,
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
        this.lock = lock;
        this.participants = participants;
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
    Outcome rectify(UUID id, RectificationRequest request) {
        Claim claim = idempotency.claim(RECTIFY, request, id.toString(), 200);
        Disclosure disclosure = disclosures.own(id, caller.authority());
        Participant participant = participants.own(disclosure.participantId(), caller.authority());
        if (claim instanceof Claim.Replay) {
            return records.answered(RECTIFY, disclosure, participant).as(claim);
        }
        ifMatch.check(disclosure.version());
        if (!request.onlyTells()) {
            replace(disclosure, participant);
        }
        notices.rectified(disclosure, participant, request.reason());
        return records.answered(RECTIFY, disclosure, participant);
    }

    private void replace(Disclosure disclosure, Participant participant) {
        disclosure.refuseIfEnded();
        lock.take(disclosure);
        Set<DataCategory> categories = standingCategories(disclosure);
        Snapshot snapshot = Snapshot.of(personSeal.open(participant), categories);
        byte[] sealed = snapshotSeal.seal(disclosure.id(), personSeal.key(participant), snapshot);
        disclosures.keep(disclosure.rectify(ids.next(), categories, sealed, clock.instant()));
        disclosures.flush();
        DisclosureMade.of(disclosure).ifPresent(outbox::append);
    }

    /** What may be told today: by the edge, or by law what was told before. */
    private Set<DataCategory> standingCategories(Disclosure disclosure) {
        UUID edgeId = disclosure.edgeId();
        if (edgeId == null) {
            return disclosure.categories();
        }
        return disclosures
                .edge(edgeId)
                .filter(edge -> edge.covers(today.today()))
                .map(WaiverEdge::categories)
                .orElseThrow(WaiverRule.NoEdge::new);
    }
}
