package se.samspel.funding.grant.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.intervention.domain.BoardDecision;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/**
 * Money of an association for an intervention (tilldelning). The agreement puts it in force, new
 * decisions of the board change it version after version, and when all its years are settled it is
 * closed.
 */
@Entity
@Table(name = "funding_grant")
public class Grant {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private UUID interventionId;
    private UUID applicationId;
    private int number = 1;
    private int settlements;

    @Enumerated(EnumType.STRING)
    private GrantState state = GrantState.IN_FORCE;

    @Embedded
    @AttributeOverride(name = "reference", column = @Column(name = "decision_reference"))
    private BoardDecision decision;

    @Embedded private Agreement agreement;
    private LocalDate validFrom;
    private LocalDate validTo;
    private @Nullable LocalDate closedOn;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Grant() {}

    public Grant(UUID id, Award award) {
        this.id = id;
        this.associationId = award.source().associationId();
        this.interventionId = award.source().interventionId();
        this.applicationId = award.source().applicationId();
        this.decision = award.terms().decision();
        this.agreement = award.terms().agreement();
        this.validFrom = award.terms().validFrom();
        this.validTo = award.terms().validTo();
        this.recordedAt = award.recording().at();
    }

    /** By a new decision of the board; answers the number of the new version. */
    public int change(BoardDecision newDecision) {
        refuseClosed();
        if (newDecision.decidedOn().isBefore(decision.decidedOn())) {
            throw new GrantRule.DecidedBeforeEarlier();
        }
        decision = newDecision;
        return ++number;
    }

    /** A year was carried over or money comes back: whoever has read the grant reads it again. */
    public void settle() {
        refuseClosed();
        settlements++;
    }

    /** Years that a decision adds are whole ones; those that it had end as they were to. */
    public void reachAll(Collection<Integer> years) {
        years.stream().filter(year -> year > validTo.getYear()).sorted().forEach(this::reach);
    }

    /** Money that was carried over can be used until the end of its new year. */
    public void reach(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        if (validTo.isBefore(end)) {
            validTo = end;
        }
    }

    /** With all its years, of which nothing may be left and nothing be on its way back. */
    public void close(List<GrantYear> years, List<Repayment> repayments, LocalDate on) {
        refuseClosed();
        years.forEach(GrantYear::close);
        if (repayments.stream().anyMatch(Repayment::isOpen)) {
            throw new GrantRule.RepaymentOpen();
        }
        state = GrantState.CLOSED;
        closedOn = on;
    }

    private void refuseClosed() {
        if (state == GrantState.CLOSED) {
            throw new IllegalMove(
                    state.name(),
                    List.of(),
                    Text.of("Tilldelningen är avslutad.", "The grant is closed."));
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String associationId() {
        return associationId;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Of the decision in force; the first one has number 1. */
    public int number() {
        return number;
    }

    public GrantState state() {
        return state;
    }

    public BoardDecision decision() {
        return decision;
    }

    public Agreement agreement() {
        return agreement;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
