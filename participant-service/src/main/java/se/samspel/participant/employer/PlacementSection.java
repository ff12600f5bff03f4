package se.samspel.participant.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.extract.ExtractSection;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;

/** Where the person has worked or trained; its supervisor is somebody else and left out. */
@ApplicationScoped
class PlacementSection implements ExtractSection {

    private final PlacementRepository placements;
    private final EmployerTexts texts;
    private final ParticipantRepository participants;

    PlacementSection(
            PlacementRepository placements,
            EmployerTexts texts,
            ParticipantRepository participants) {
        this.placements = placements;
        this.texts = texts;
        this.participants = participants;
    }

    @Override
    public String name() {
        return "placements";
    }

    @Override
    public Text title() {
        return Text.of("Dina placeringar", "Your placements");
    }

    @Override
    public int place() {
        return 105;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        Participant person = participants.findById(participantId);
        return placements
                .list(
                        "participantId = ?1 and host = ?2 order by startedOn, id",
                        participantId,
                        controller)
                .stream()
                .map(placement -> texts.view(person, placement).withoutSupervisor())
                .toList();
    }
}
