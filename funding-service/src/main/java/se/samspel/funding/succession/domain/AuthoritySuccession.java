package se.samspel.funding.succession.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.FutureActDate;

/**
 * That an authority has ceased and another of the same organisation has all its records,
 * interventions and memberships. It is recorded once, when it has taken effect, and never undone: a
 * move back is a succession of its own, to an authority with another id.
 */
@Entity
public class AuthoritySuccession {

    @Id private UUID id;
    private String predecessor;
    private String successor;
    private LocalDate takesEffectOn;
    private LocalDate decidedOn;
    private String decisionReference;

    // In pairs.
    @Column private List<String> predecessorUnits;
    @Column private List<String> successorUnits;

    @Version private long version = 1;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AuthoritySuccession() {}

    /** Who takes over from whom. */
    public record Move(AuthorityId predecessor, AuthorityId successor, List<RenamedUnit> units) {}

    /** Refuses a successor of another organisation, and days after {@code today}. */
    public AuthoritySuccession(
            UUID id, Move move, Decision decision, LocalDate today, Instant recordedAt) {
        boolean within = move.predecessor().organisation().equals(move.successor().organisation());
        if (!within || move.predecessor().equals(move.successor())) {
            throw new SuccessionRule.OtherOrganisation();
        }
        FutureActDate.refuse("takesEffectOn", decision.takesEffectOn(), today);
        if (decision.takesEffectOn().isBefore(decision.decidedOn())) {
            throw new SuccessionRule.EffectBeforeDecision();
        }
        this.id = id;
        this.predecessor = move.predecessor().toString();
        this.successor = move.successor().toString();
        this.takesEffectOn = decision.takesEffectOn();
        this.decidedOn = decision.decidedOn();
        this.decisionReference = decision.reference();
        this.predecessorUnits = move.units().stream().map(RenamedUnit::predecessorUnit).toList();
        this.successorUnits = move.units().stream().map(RenamedUnit::successorUnit).toList();
        this.recordedAt = recordedAt;
        if (predecessorUnits.stream().distinct().count() < predecessorUnits.size()) {
            throw new SuccessionRule.UnitTwice();
        }
    }

    public UUID id() {
        return id;
    }

    public String predecessor() {
        return predecessor;
    }

    public String successor() {
        return successor;
    }

    /** The organisation number of both. */
    public String organisation() {
        return AuthorityId.parse(successor).organisation().digits();
    }

    public Decision decision() {
        return new Decision(decidedOn, decisionReference, takesEffectOn);
    }

    public List<RenamedUnit> units() {
        return IntStream.range(0, predecessorUnits.size())
                .mapToObj(i -> new RenamedUnit(predecessorUnits.get(i), successorUnits.get(i)))
                .toList();
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
