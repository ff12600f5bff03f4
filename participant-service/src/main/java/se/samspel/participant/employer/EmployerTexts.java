package se.samspel.participant.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.FieldId;
import se.samspel.participant.employer.domain.EmployerContact;
import se.samspel.participant.employer.domain.Placement;
import se.samspel.participant.employer.domain.SealedEmployer;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;

/** Seals and opens the names and notes about employers with the person's key. */
@ApplicationScoped
class EmployerTexts {

    private static final String CONTACT = "employer_contact";
    private static final String PLACEMENT = "placement";

    private final PersonSeal seal;

    EmployerTexts(PersonSeal seal) {
        this.seal = seal;
    }

    EmployerContact.SealedTexts sealed(
            Participant participant, UUID id, EmployerContactRequest request) {
        return new EmployerContact.SealedTexts(
                seal.sealed(participant, new FieldId(CONTACT, "employer", id), request.employer()),
                seal.sealText(participant, new FieldId(CONTACT, "note", id), request.note()));
    }

    SealedEmployer sealed(Participant participant, UUID id, PlacementRequest request) {
        return new SealedEmployer(
                seal.sealed(
                        participant, new FieldId(PLACEMENT, "employer", id), request.employer()),
                seal.sealText(
                        participant,
                        new FieldId(PLACEMENT, "supervisor", id),
                        request.supervisor()));
    }

    EmployerContactView view(Participant participant, EmployerContact contact) {
        UUID id = contact.id();
        var texts = contact.texts();
        return new EmployerContactView(
                id,
                contact.enrolmentId(),
                contact.contactedOn(),
                seal.open(participant, new FieldId(CONTACT, "employer", id), texts.employer()),
                contact.outcome(),
                opened(participant, new FieldId(CONTACT, "note", id), texts.note()),
                contact.version(),
                contact.recordedAt());
    }

    PlacementView view(Participant participant, Placement placement) {
        UUID id = placement.id();
        var terms = placement.terms();
        var employer = placement.employer();
        return new PlacementView(
                id,
                placement.enrolmentId(),
                terms.kind(),
                terms.formOfSupport(),
                seal.open(participant, new FieldId(PLACEMENT, "employer", id), employer.name()),
                opened(
                        participant,
                        new FieldId(PLACEMENT, "supervisor", id),
                        employer.supervisor()),
                placement.state(),
                placement.allowedMoves(),
                terms.startedOn(),
                terms.extentPercent(),
                placement.endedOn(),
                placement.outcome(),
                placement.version(),
                placement.recordedAt());
    }

    private @Nullable String opened(
            Participant participant, FieldId field, byte @Nullable [] sealed) {
        return sealed == null ? null : seal.open(participant, field, sealed);
    }
}
