package se.samspel.participant.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.enrolment.FollowedEnrolments;
import se.samspel.participant.protection.domain.ProtectionChange;
import se.samspel.participant.registry.ParticipantRegistered;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.Protection;

/** Hides a person everywhere at once when it becomes protected (H5). */
@ApplicationScoped
class ProtectionService {

    private static final String CHANGE = "change-protection";

    private final ParticipantRepository participants;
    private final FollowedEnrolments followed;
    private final Disclosed disclosed;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final AccessLog accessLog;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    ProtectionService(
            ParticipantRepository participants,
            FollowedEnrolments followed,
            Disclosed disclosed,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            AccessLog accessLog,
            Outbox outbox,
            Ids ids,
            Clock clock,
            Today today) {
        this.participants = participants;
        this.followed = followed;
        this.disclosed = disclosed;
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
    Outcome change(UUID id, ProtectionRequest request) {
        Claim claim = idempotency.claim(CHANGE, request, id.toString(), 200);
        if (claim instanceof Claim.Replay) {
            return answered(participants.ofReplay(id, caller.authority())).as(claim);
        }
        Participant participant = participants.own(id, caller.authority());
        ifMatch.check(participant.version());
        participant.protect(request.protection());
        FutureActDate.refuse("changedOn", request.changedOn(), today.today());
        // The row first: whoever makes something of the record now is waited for, or waits.
        participants.flush();
        if (participant.protection().hides()) {
            followed.countAsNumbers(participant);
            disclosed.forgetMunicipality(id);
        }
        remember(participant, request);
        disclosed.restrict(participant);
        outbox.append(ParticipantRegistered.of(participant));
        return answered(participant);
    }

    /**
     * A record that came from another authority, whose person that authority has learned is
     * protected: as if the host had recorded it, once; what the host says of it later stands.
     */
    void follow(Participant copy, Protection protection) {
        copy.protect(protection);
        participants.flush();
        followed.countAsNumbers(copy);
        disclosed.forgetMunicipality(copy.id());
        participants
                .getEntityManager()
                .persist(new ProtectionChange(ids.next(), copy, today.today(), clock.instant()));
        participants.flush();
        disclosed.restrict(copy);
        outbox.append(ParticipantRegistered.of(copy));
    }

    private void remember(Participant participant, ProtectionRequest request) {
        participants
                .getEntityManager()
                .persist(
                        new ProtectionChange(
                                ids.next(), participant, request.changedOn(), clock.instant()));
    }

    private Outcome answered(Participant participant) {
        accessLog.record(CHANGE, participant.controller(), List.of(participant.id()), List.of());
        return Outcome.ok(
                ProtectionView.of(participant),
                "/participants/" + participant.id(),
                participant.version());
    }
}
