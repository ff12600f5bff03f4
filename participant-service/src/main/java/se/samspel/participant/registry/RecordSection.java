package se.samspel.participant.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.extract.ExtractSection;

/** The person's record, where its fields come from and what others said differently. */
@ApplicationScoped
class RecordSection implements ExtractSection {

    private final ParticipantRepository participants;
    private final ReceivedFields receivedFields;
    private final ParticipantViews views;

    RecordSection(
            ParticipantRepository participants,
            ReceivedFields receivedFields,
            ParticipantViews views) {
        this.participants = participants;
        this.receivedFields = receivedFields;
        this.views = views;
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public Text title() {
        return Text.of("Uppgifter om dig", "Your record");
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        return List.of(
                views.of(participants.findById(participantId), receivedFields.of(participantId)));
    }
}
