package se.samspel.participant.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.crypto.FieldId;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;

/** Logs what was done with a disclosure at its discloser, and answers it. */
@ApplicationScoped
class DisclosureRecords {

    private final AccessLog accessLog;
    private final PersonSeal seal;

    DisclosureRecords(AccessLog accessLog, PersonSeal seal) {
        this.accessLog = accessLog;
        this.seal = seal;
    }

    void log(String operation, Disclosure disclosure) {
        accessLog.record(
                operation,
                disclosure.discloser(),
                List.of(disclosure.participantId()),
                List.of(disclosure.id()));
    }

    /** For its discloser, after the flush. */
    Outcome answered(String operation, Disclosure disclosure, Participant participant) {
        log(operation, disclosure);
        return Outcome.ok(
                DisclosureView.made(disclosure, groundReference(participant, disclosure)),
                "/disclosures/" + disclosure.id(),
                disclosure.version());
    }

    static FieldId groundField(UUID disclosureId) {
        return new FieldId("disclosure", "ground_reference", disclosureId);
    }

    @Nullable String groundReference(Participant participant, Disclosure disclosure) {
        byte[] sealed = disclosure.groundReference();
        return sealed == null ? null : seal.open(participant, groundField(disclosure.id()), sealed);
    }
}
