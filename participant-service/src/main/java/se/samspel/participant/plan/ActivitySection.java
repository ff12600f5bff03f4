package se.samspel.participant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.extract.ExtractSection;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;

/** What was to be done for the person, by whom and when, and what came of it. */
@ApplicationScoped
class ActivitySection implements ExtractSection {

    private final ActivityRepository activities;
    private final ActivityTexts texts;
    private final ParticipantRepository participants;

    ActivitySection(
            ActivityRepository activities,
            ActivityTexts texts,
            ParticipantRepository participants) {
        this.activities = activities;
        this.texts = texts;
        this.participants = participants;
    }

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public Text title() {
        return Text.of("Aktiviteter i dina planer", "Activities of your plans");
    }

    @Override
    public int place() {
        return 95;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        Participant person = participants.findById(participantId);
        return activities
                .list(
                        "participantId = ?1 and host = ?2 order by dueOn, id",
                        participantId,
                        controller)
                .stream()
                .map(activity -> texts.whole(person, activity))
                .toList();
    }
}
