package se.samspel.participant.plan.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.participant.enrolment.domain.Enrolment;

/** An enrolment's one plan, replaced as a whole when it is agreed on anew. */
@Entity
@Personal(
        categories = "PLAN",
        what =
                "The participant's agreement and goals, as texts sealed with the person's key."
                        + " Deltagarens överenskommelse och mål.")
public class Plan {

    @Id private UUID enrolmentId;
    @Column private UUID participantId;
    @Column private AuthorityId host;
    @Column private LocalDate agreedOn;
    private byte @Nullable [] agreement;
    @Version private long version = 1;
    @Column private Instant recordedAt;
    // Raises the version when the goals alone have changed.
    @Column private Instant changedAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("place")
    private List<Goal> goals = new ArrayList<>();

    protected Plan() {}

    public Plan(Enrolment enrolment, Instant now) {
        this.enrolmentId = enrolment.id();
        this.participantId = enrolment.participantId();
        this.host = enrolment.host();
        this.agreedOn = enrolment.startedOn();
        this.recordedAt = now;
        this.changedAt = now;
    }

    /**
     * @param newAgreement sealed
     */
    public void agree(
            LocalDate on, byte @Nullable [] newAgreement, List<SealedGoal> newGoals, Instant now) {
        agreedOn = on;
        agreement = newAgreement;
        goals.clear();
        newGoals.forEach(goal -> goals.add(new Goal(this, goals.size() + 1, goal)));
        changedAt = now;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID participantId() {
        return participantId;
    }

    public AuthorityId host() {
        return host;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public byte @Nullable [] agreement() {
        return agreement;
    }

    public List<SealedGoal> goals() {
        return goals.stream().map(Goal::sealed).toList();
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
