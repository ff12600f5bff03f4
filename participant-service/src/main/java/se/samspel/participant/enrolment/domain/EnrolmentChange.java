package se.samspel.participant.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** One row of an enrolment's history: its state from then on, and who made it so. */
@Entity
@Table(name = "enrolment_history")
@Personal(
        categories = "CASE_STATUS",
        what =
                "Each change of an enrolment, with a reason (encrypted). Ändringar av "
                        + "inskrivningen.")
public class EnrolmentChange {

    @Id private UUID id;
    @Column private UUID enrolmentId;
    @Column private AuthorityId host;

    @Column
    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    @Column private Instant changedAt;
    @Column private String changedBy;
    private byte @Nullable [] reason;

    protected EnrolmentChange() {}

    /**
     * @param changedBy an authority, or {@code system} for what time does
     * @param reason sealed
     */
    public EnrolmentChange(
            UUID id,
            Enrolment enrolment,
            String changedBy,
            Instant changedAt,
            byte @Nullable [] reason) {
        this.id = id;
        this.enrolmentId = enrolment.id();
        this.host = enrolment.host();
        this.state = enrolment.state();
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.reason = reason;
    }

    public EnrolmentState state() {
        return state;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
