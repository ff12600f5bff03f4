package se.samspel.participant.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** One row of an activity's history: its state and day from then on, and who made it so. */
@Entity
@Table(name = "activity_history")
@Personal(
        categories = "PLAN",
        what = "When an activity changed, and who changed it. När en aktivitet ändrades.")
public class ActivityChange {

    @Id private UUID id;
    @Column private UUID activityId;
    @Column private AuthorityId host;

    @Column
    @Enumerated(EnumType.STRING)
    private ActivityState state;

    @Column private LocalDate dueOn;
    @Column private Instant changedAt;
    @Column private String changedBy;

    protected ActivityChange() {}

    /**
     * @param changedBy the acting user at the host, by the host's own opaque id
     */
    public ActivityChange(UUID id, Activity activity, String changedBy, Instant changedAt) {
        this.id = id;
        this.activityId = activity.id();
        this.host = activity.host();
        this.state = activity.state();
        this.dueOn = activity.terms().dueOn();
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }
}
