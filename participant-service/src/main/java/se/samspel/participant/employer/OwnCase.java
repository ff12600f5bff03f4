package se.samspel.participant.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.enrolment.EnrolmentRepository;
import se.samspel.participant.enrolment.domain.DateOutOfReach;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;

/** The enrolment and the person that something about an employer belongs to; the host's alone. */
@ApplicationScoped
class OwnCase {

    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final Today today;

    OwnCase(
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            CurrentCaller caller,
            AccessLog accessLog,
            Today today) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.caller = caller;
        this.accessLog = accessLog;
        this.today = today;
    }

    record Opened(Enrolment enrolment, Participant participant) {}

    /** 404 unless the caller may see the enrolment. */
    Opened open(UUID enrolmentId) {
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        return new Opened(enrolment, participants.findById(enrolment.participantId()));
    }

    void checkAct(String field, LocalDate day, Enrolment enrolment) {
        FutureActDate.refuse(field, day, today.today());
        DateOutOfReach.refuse(field, day, enrolment, today.today());
    }

    void accessed(String operation, Enrolment enrolment, List<UUID> recordIds) {
        accessLog.record(
                operation, enrolment.host(), List.of(enrolment.participantId()), recordIds);
    }
}
