package se.samspel.participant.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.extract.ExtractSection;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.waiver.domain.DataCategory;

/** What the authority has told others of the person, word for word. */
@ApplicationScoped
class DisclosuresMadeSection implements ExtractSection {

    private final DisclosureRepository disclosures;
    private final ParticipantRepository participants;
    private final PersonSeal personSeal;
    private final SnapshotSeal snapshotSeal;

    DisclosuresMadeSection(
            DisclosureRepository disclosures,
            ParticipantRepository participants,
            PersonSeal personSeal,
            SnapshotSeal snapshotSeal) {
        this.disclosures = disclosures;
        this.participants = participants;
        this.personSeal = personSeal;
        this.snapshotSeal = snapshotSeal;
    }

    record Made(
            UUID id,
            AuthorityId recipient,
            LocalDate disclosedOn,
            Set<DataCategory> categories,
            Snapshot snapshot,
            Instant recordedAt) {}

    @Override
    public String name() {
        return "disclosuresMade";
    }

    @Override
    public Text title() {
        return Text.of("Uppgifter som lämnats ut till andra", "What others have been told");
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        SealedKey key = personSeal.key(participants.findById(participantId));
        return disclosures
                .list(
                        "participantId = ?1 and discloser = ?2 order by id",
                        participantId,
                        controller)
                .stream()
                .map(disclosure -> made(disclosure, key))
                .toList();
    }

    private Made made(Disclosure disclosure, SealedKey key) {
        return new Made(
                disclosure.id(),
                disclosure.recipient(),
                disclosure.disclosedOn(),
                disclosure.categories(),
                snapshotSeal.open(disclosure.id(), key, disclosure.snapshot()),
                disclosure.recordedAt());
    }
}
