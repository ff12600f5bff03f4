package se.samspel.funding.grant.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import se.samspel.funding.intervention.domain.BoardDecision;

/** What one decision of the board granted; never changed, only followed by the next one. */
@Entity
@Immutable
public class GrantVersion {

    @EmbeddedId private GrantVersionKey key;
    private String associationId;

    @Embedded
    @AttributeOverride(name = "reference", column = @Column(name = "decision_reference"))
    private BoardDecision decision;

    private String actingUser;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(
            name = "grant_amount",
            joinColumns = {@JoinColumn(name = "grant_id"), @JoinColumn(name = "number")})
    private Set<GrantAmount> amounts = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected GrantVersion() {}

    /** As the grant stands now, by its decision in force. */
    public GrantVersion(Grant grant, YearlyAmounts amounts, Award.Recording recording) {
        this.key = new GrantVersionKey(grant.id(), grant.number());
        this.associationId = grant.associationId();
        this.decision = grant.decision();
        this.actingUser = recording.actingUser();
        this.recordedAt = recording.at();
        amounts.lines().forEach(line -> this.amounts.add(GrantAmount.of(line)));
    }

    /** A decision that leaves all amounts as they are changes nothing. */
    public void refuseUnchanged(YearlyAmounts next) {
        if (amounts().equals(next)) {
            throw new GrantRule.Unchanged();
        }
    }

    public YearlyAmounts amounts() {
        return YearlyAmounts.of(amounts.stream().map(GrantAmount::line).toList());
    }

    public int number() {
        return key.number();
    }

    public String associationId() {
        return associationId;
    }

    public BoardDecision decision() {
        return decision;
    }

    public String actingUser() {
        return actingUser;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
