package se.samspel.participant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.extract.ExtractSection;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;

/** What the person and the host have agreed on. */
@ApplicationScoped
class PlanSection implements ExtractSection {

    private final PlanRepository plans;
    private final PlanTexts texts;
    private final ParticipantRepository participants;

    PlanSection(PlanRepository plans, PlanTexts texts, ParticipantRepository participants) {
        this.plans = plans;
        this.texts = texts;
        this.participants = participants;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public Text title() {
        return Text.of("Dina planer", "Your plans");
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        Participant person = participants.findById(participantId);
        return plans
                .list(
                        "from Plan p left join fetch p.goals"
                                + " where p.participantId = ?1 and p.host = ?2"
                                + " order by p.enrolmentId",
                        participantId,
                        controller)
                .stream()
                .map(plan -> texts.view(person, plan))
                .toList();
    }
}
