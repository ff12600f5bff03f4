package se.samspel.participant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.id.Ids;
import se.samspel.participant.plan.domain.Plan;
import se.samspel.participant.plan.domain.SealedGoal;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;

/** Seals and opens a plan's texts with the person's key. */
@ApplicationScoped
class PlanTexts {

    private final PersonSeal seal;
    private final Ids ids;

    PlanTexts(PersonSeal seal, Ids ids) {
        this.seal = seal;
        this.ids = ids;
    }

    byte @Nullable [] agreement(
            Participant participant, UUID enrolmentId, @Nullable String agreement) {
        return seal.sealText(participant, agreementOf(enrolmentId), agreement);
    }

    List<SealedGoal> goals(Participant participant, List<PlanRequest.GoalRequest> goals) {
        return goals.stream().map(goal -> sealed(participant, goal)).toList();
    }

    private SealedGoal sealed(Participant participant, PlanRequest.GoalRequest goal) {
        UUID id = ids.next();
        return new SealedGoal(
                id, seal.sealed(participant, goalOf(id), goal.goal()), goal.jobFocused());
    }

    PlanView view(Participant participant, Plan plan) {
        byte[] agreement = plan.agreement();
        return new PlanView(
                plan.enrolmentId(),
                plan.agreedOn(),
                agreement == null
                        ? null
                        : seal.open(participant, agreementOf(plan.enrolmentId()), agreement),
                plan.goals().stream().map(goal -> opened(participant, goal)).toList(),
                plan.version(),
                plan.recordedAt());
    }

    private PlanView.GoalView opened(Participant participant, SealedGoal goal) {
        return new PlanView.GoalView(
                seal.open(participant, goalOf(goal.id()), goal.goal()), goal.jobFocused());
    }

    private static FieldId agreementOf(UUID enrolmentId) {
        return new FieldId("plan", "agreement", enrolmentId);
    }

    private static FieldId goalOf(UUID id) {
        return new FieldId("plan_goal", "goal", id);
    }
}
