package se.samspel.participant.caseload.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

/** After how many months in an intervention its host wants to be reminded; it blocks nothing. */
@Entity
public class FollowUpSettings {

    @Id private UUID interventionId;
    @Column private AuthorityId host;
    @Column private int longEnrolmentMonths;
    @Version private long version = 1;
    @Column private Instant recordedAt;

    protected FollowUpSettings() {}

    public FollowUpSettings(UUID interventionId, AuthorityId host) {
        this.interventionId = interventionId;
        this.host = host;
    }

    public void set(int months, Instant now) {
        longEnrolmentMonths = months;
        recordedAt = now;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public int longEnrolmentMonths() {
        return longEnrolmentMonths;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
