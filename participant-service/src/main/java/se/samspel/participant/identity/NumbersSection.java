package se.samspel.participant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.extract.ExtractSection;
import se.samspel.participant.registry.ParticipantRepository;

/** The numbers that the person had before. */
@ApplicationScoped
class NumbersSection implements ExtractSection {

    private final ParticipantRepository participants;
    private final PastIdentities past;

    NumbersSection(ParticipantRepository participants, PastIdentities past) {
        this.participants = participants;
        this.past = past;
    }

    @Override
    public String name() {
        return "earlierNumbers";
    }

    @Override
    public Text title() {
        return Text.of("Tidigare nummer", "Earlier numbers");
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        return past.view(participants.findById(participantId)).earlier();
    }
}
