package se.samspel.participant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.export.MovedRecords;
import se.samspel.participant.registry.ParticipantRegistered;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.waiver.WaiverChanged;
import se.samspel.participant.waiver.domain.Waiver;

/**
 * Makes two records of one person into one, inside one authority and before the second has been
 * enrolled or referred as the host's own: after that others know the person by it.
 */
@ApplicationScoped
class MergeService {

    private static final String MERGE = "merge-participants";

    private static final String KNOWN_BY_OTHERS =
            """
            select exists (select from enrolment e where e.participant_id = :id)
                or exists (select from referral r where r.participant_id = :id)
                or exists (select from disclosure d join referral r on r.disclosure_id = d.id
                           where d.participant_id = :id)
            """;

    private static final String MERGED =
            """
            insert into merged_record (duplicate_id, participant_id, controller, merged_at)
            values (:duplicate, :kept, :controller, now())
            """;

    private static final String BECOME_FIRST =
            """
            update participant p set number_place = 0
            where p.id = :id and not exists (
              select from participant q where q.controller = p.controller
                and q.identity_index = p.identity_index and q.number_place = 0)
            """;

    private final ParticipantRepository participants;
    private final EntityManager entities;
    private final PastIdentities past;
    private final PersonSeal seal;
    private final MovedRecords records;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final AccessLog accessLog;
    private final Outbox outbox;
    private final Today today;

    MergeService(
            ParticipantRepository participants,
            EntityManager entities,
            PastIdentities past,
            PersonSeal seal,
            MovedRecords records,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            AccessLog accessLog,
            Outbox outbox,
            Today today) {
        this.participants = participants;
        this.entities = entities;
        this.past = past;
        this.seal = seal;
        this.records = records;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.today = today;
    }

    @Transactional
    Outcome merge(UUID id, MergeRequest request) {
        Claim claim = idempotency.claim(MERGE, request, id.toString(), 200);
        Participant kept = participants.own(id, caller.authority());
        if (claim instanceof Claim.Replay) {
            return answered(kept, request).as(claim);
        }
        ifMatch.check(kept.version());
        Participant duplicate = duplicate(kept, request);
        refuseKnownByOthers(duplicate);
        FutureActDate.refuse("foundOn", request.foundOn(), today.today());
        past.keepOfAnother(kept, duplicate, request.foundOn());
        List<UUID> waivers = waiversOf(duplicate);
        entities.flush();
        records.move(holder(duplicate), holder(kept));
        remember(kept, duplicate);
        drop(duplicate);
        if (kept.isSecondOfItsNumber()) {
            entities.createNativeQuery(BECOME_FIRST).setParameter("id", id).executeUpdate();
        }
        raiseVersion("participant", id);
        tellAgain(waivers);
        Participant merged = participants.own(id, caller.authority());
        outbox.append(ParticipantRegistered.of(merged));
        return answered(merged, request);
    }

    private Participant duplicate(Participant kept, MergeRequest request) {
        Participant duplicate =
                participants
                        .findByIdOptional(request.duplicateId())
                        .filter(found -> !found.id().equals(kept.id()))
                        .map(found -> participants.own(found.id(), caller.authority()))
                        .orElseThrow(() ->
                                Problem.unknownReference(
                                        "/duplicateId",
                                        Text.of(
                                                "Myndigheten har ingen sådan deltagare.",
                                                "The authority has no such participant.")));
        if (duplicate.protection() != kept.protection()) {
            throw new IllegalMove(
                    "DIFFERENT_PROTECTION",
                    List.of(),
                    Text.of(
                            "Uppgifterna har olika skydd: gör dem lika först.",
                            "The records differ in protection: make them equal first."));
        }
        return duplicate;
    }

    private void refuseKnownByOthers(Participant duplicate) {
        boolean known =
                (Boolean)
                        entities.createNativeQuery(KNOWN_BY_OTHERS, Boolean.class)
                                .setParameter("id", duplicate.id())
                                .getSingleResult();
        if (known) {
            throw new IllegalMove(
                    "KNOWN_BY_OTHERS",
                    List.of(),
                    Text.of(
                            "Den ena är redan inskriven eller remitterad: slå ihop åt andra"
                                    + " hållet.",
                            "It is enrolled or referred already: merge the other way."));
        }
    }

    private List<UUID> waiversOf(Participant participant) {
        return entities.createQuery(
                        "select w.id from Waiver w where w.participantId = :id", UUID.class)
                .setParameter("id", participant.id())
                .getResultList();
    }

    private MovedRecords.Holder holder(Participant participant) {
        return new MovedRecords.Holder(participant.id(), seal.key(participant));
    }

    private void remember(Participant kept, Participant duplicate) {
        entities.createNativeQuery(MERGED)
                .setParameter("duplicate", duplicate.id())
                .setParameter("kept", kept.id())
                .setParameter("controller", kept.controller().toString())
                .executeUpdate();
    }

    /** The record is gone and its key with it; who knew of it learns that. */
    private void drop(Participant duplicate) {
        UUID id = duplicate.id();
        entities.clear();
        for (String table : List.of("data_key where participant_id", "participant where id")) {
            entities.createNativeQuery("delete from " + table + " = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
        outbox.append(
                OutboxEvent.tombstone(
                        "samspel.participant.v1", "participant.registered", id.toString()));
    }

    /** Forms say whose they are. */
    private void tellAgain(List<UUID> waivers) {
        for (UUID id : waivers) {
            raiseVersion("waiver", id);
            outbox.append(WaiverChanged.of(entities.find(Waiver.class, id)));
        }
    }

    private void raiseVersion(String table, UUID id) {
        entities.createNativeQuery("update " + table + " set version = version + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private Outcome answered(Participant kept, MergeRequest request) {
        accessLog.record(
                MERGE, kept.controller(), List.of(kept.id(), request.duplicateId()), List.of());
        return Outcome.ok(past.view(kept), "/participants/" + kept.id(), kept.version());
    }
}
