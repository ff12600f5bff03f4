package se.samspel.participant.retention.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samspel.kit.value.AuthorityId;

/**
 * A documented rule of an authority (arkivlagen 10 §): without one, and a decision's reference,
 * nothing is erased. A later version takes its place; none is changed.
 */
@Entity
@Immutable
public class RetentionRule {

    @Id private UUID id;
    @Column private AuthorityId authority;

    @Column
    @Enumerated(EnumType.STRING)
    private RecordClass recordClass;

    @Column
    @Enumerated(EnumType.STRING)
    private RetentionTrigger trigger;

    @Column private int years;
    @Column private String decisionReference;
    @Column private LocalDate decidedOn;
    @Column private long version;
    @Column private Instant recordedAt;

    protected RetentionRule() {}

    /**
     * @param version one more than that of the rule it replaces
     */
    public RetentionRule(
            UUID id,
            AuthorityId authority,
            RetentionTerm term,
            Decision decision,
            long version,
            Instant now) {
        this.id = id;
        this.authority = authority;
        this.recordClass = term.recordClass();
        this.trigger = term.trigger();
        this.years = term.years();
        this.decisionReference = decision.reference();
        this.decidedOn = decision.on();
        this.version = version;
        this.recordedAt = now;
    }

    /** By which documented decision, and when. */
    public record Decision(String reference, LocalDate on) {}

    public UUID id() {
        return id;
    }

    public RetentionTerm term() {
        return new RetentionTerm(recordClass, trigger, years);
    }

    public String decisionReference() {
        return decisionReference;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
