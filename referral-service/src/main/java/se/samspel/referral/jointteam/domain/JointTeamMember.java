package se.samspel.referral.jointteam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.referral.intervention.domain.EndsBeforeStart;

/** An authority in a joint team, with what it does there: a function, never a name. */
@Entity
@Table(name = "joint_team_member")
public class JointTeamMember {

    @Id private UUID id;

    // Counted here: it changes at most by an end.
    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private UUID interventionId;

    @Column(nullable = false)
    private AuthorityId authority;

    @Column(nullable = false)
    private String function;

    @Column(nullable = false)
    private LocalDate validFrom;

    @Column private @Nullable LocalDate validUntil;

    @Column(nullable = false)
    private Instant recordedAt;

    protected JointTeamMember() {}

    /** Which row it is, of which team, and when it was recorded. */
    public record Identity(UUID id, UUID interventionId, Instant recordedAt) {}

    /** The first and, where it is known, the last day; both count. */
    public record Days(LocalDate from, @Nullable LocalDate until) {}

    private JointTeamMember(Identity identity, AuthorityId authority, String function, Days days) {
        this.id = identity.id();
        this.version = 1;
        this.interventionId = identity.interventionId();
        this.recordedAt = identity.recordedAt();
        this.authority = authority;
        this.function = function;
        this.validFrom = days.from();
        this.validUntil = days.until();
    }

    public static JointTeamMember join(
            Identity identity, AuthorityId authority, String function, Days days) {
        IdentityNumberInText.refuse("function", function);
        EndsBeforeStart.refuse(days.from(), days.until());
        return new JointTeamMember(identity, authority, function, days);
    }

    /** Its last day; one that has been set can be set anew. */
    public void end(LocalDate on) {
        EndsBeforeStart.refuse(validFrom, on);
        validUntil = on;
        version++;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public AuthorityId authority() {
        return authority;
    }

    public String function() {
        return function;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }
}
