package se.samspel.participant.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.extract.ExtractSection;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;

/** Why the person's record may not be erased. */
@ApplicationScoped
class LegalHoldSection implements ExtractSection {

    private final LegalHoldRepository holds;
    private final ParticipantRepository participants;
    private final PersonSeal seal;

    LegalHoldSection(
            LegalHoldRepository holds, ParticipantRepository participants, PersonSeal seal) {
        this.holds = holds;
        this.participants = participants;
        this.seal = seal;
    }

    @Override
    public String name() {
        return "legalHolds";
    }

    @Override
    public Text title() {
        return Text.of("Spärrar mot gallring", "What keeps your record from erasure");
    }

    @Override
    public int place() {
        return 800;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        Participant person = participants.findById(participantId);
        return holds.of(participantId, controller).stream()
                .map(hold ->
                        LegalHoldView.of(
                                hold,
                                seal.open(
                                        person, LegalHoldService.reason(hold.id()), hold.reason())))
                .toList();
    }
}
