package se.samspel.participant.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** One goal of a plan. */
@Entity
@Table(name = "plan_goal")
@Personal(
        categories = "PLAN",
        what = "A goal of the person, sealed. Ett mål för personen, krypterat.")
class Goal {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enrolment_id", nullable = false, updatable = false)
    @SuppressWarnings("NullAway.Init") // JPA sets it
    private Plan plan;

    @Column private AuthorityId host;
    @Column private byte[] goal;
    private boolean jobFocused;
    private int place;

    protected Goal() {}

    Goal(Plan plan, int place, SealedGoal sealed) {
        this.id = sealed.id();
        this.plan = plan;
        this.host = plan.host();
        this.place = place;
        this.goal = sealed.goal();
        this.jobFocused = sealed.jobFocused();
    }

    SealedGoal sealed() {
        return new SealedGoal(id, goal, jobFocused);
    }
}
