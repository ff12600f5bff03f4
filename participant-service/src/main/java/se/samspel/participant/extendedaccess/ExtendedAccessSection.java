package se.samspel.participant.extendedaccess;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.extendedaccess.domain.ExtendedAccess;
import se.samspel.participant.extract.ExtractSection;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;

/** When which unit took extended access to the person's record, and why. */
@ApplicationScoped
class ExtendedAccessSection implements ExtractSection {

    private final ExtendedAccessRepository accesses;
    private final ParticipantRepository participants;
    private final PersonSeal seal;

    ExtendedAccessSection(
            ExtendedAccessRepository accesses,
            ParticipantRepository participants,
            PersonSeal seal) {
        this.accesses = accesses;
        this.participants = participants;
        this.seal = seal;
    }

    /** Units, as in the log for the person: never which member of staff. */
    record Taken(Instant grantedAt, Instant endsAt, String unit, String reason) {}

    @Override
    public String name() {
        return "extendedAccesses";
    }

    @Override
    public Text title() {
        return Text.of("Utökad åtkomst till dina uppgifter", "Extended access to your record");
    }

    // Just before the log that has the readings made by them.
    @Override
    public int place() {
        return 890;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        Participant person = participants.findById(participantId);
        return accesses.of(participantId, controller).stream()
                .map(access -> taken(access, person))
                .toList();
    }

    private Taken taken(ExtendedAccess access, Participant person) {
        return new Taken(
                access.grantedAt(),
                access.endsAt(),
                access.actingUnit(),
                seal.open(person, ExtendedAccessService.reason(access.id()), access.reason()));
    }
}
