package se.samspel.participant.employer;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.participant.employer.domain.ContactOutcome;
import se.samspel.participant.employer.domain.EmployerContact;

/** Event: that an employer was asked, without its name and without anything of the person. */
record RecordedContact(
        UUID contactId,
        long version,
        UUID interventionId,
        LocalDate contactedOn,
        ContactOutcome outcome) {

    static final String NAME = "employer-contact.recorded";

    /** Call after the flush: the version is the one that is committed. */
    static OutboxEvent of(EmployerContact contact, UUID interventionId) {
        return OutboxEvent.state(
                RecordedPlacement.TOPIC,
                NAME,
                contact.id().toString(),
                new RecordedContact(
                        contact.id(),
                        contact.version(),
                        interventionId,
                        contact.contactedOn(),
                        contact.outcome()));
    }
}
