package se.samspel.participant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.id.Ids;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.EnrolmentChange;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;

/** Writes down who changed and who saw an enrolment. */
@ApplicationScoped
class EnrolmentRecords {

    private final EnrolmentRepository enrolments;
    private final PersonSeal seal;
    private final AccessLog accessLog;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    EnrolmentRecords(
            EnrolmentRepository enrolments,
            PersonSeal seal,
            AccessLog accessLog,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.enrolments = enrolments;
        this.seal = seal;
        this.accessLog = accessLog;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param reason free text, sealed with the person's key
     */
    EnrolmentChange changed(Enrolment enrolment, Participant participant, @Nullable String reason) {
        UUID id = ids.next();
        byte[] sealed =
                seal.sealText(participant, new FieldId("enrolment_history", "reason", id), reason);
        String by = caller.authority().toString();
        var change = new EnrolmentChange(id, enrolment, by, clock.instant(), sealed);
        enrolments.add(change);
        return change;
    }

    void accessed(String operation, Enrolment enrolment) {
        accessLog.record(
                operation,
                enrolment.host(),
                List.of(enrolment.participantId()),
                List.of(enrolment.id()));
    }
}
