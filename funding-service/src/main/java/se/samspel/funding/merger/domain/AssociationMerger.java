package se.samspel.funding.merger.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One association's going into another one (sammanläggning). The transferring office proposes it by
 * its board's decision, the receiving one accepts it by its own and, from the day that it takes
 * effect, has somebody else complete it; until then either withdraws.
 */
@Entity
public class AssociationMerger {

    @Id private UUID id;
    @Version private long version = 1;

    @Column(name = "association_id")
    private String transferring;

    private String receiving;
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private MergerState state = MergerState.PROPOSED;

    @Embedded
    @AttributeOverride(name = "reference", column = @Column(name = "decision_reference"))
    private MergerDecision decision;

    private String proposedBy;

    @Embedded
    @AttributeOverride(name = "decidedOn", column = @Column(name = "accepted_decided_on"))
    @AttributeOverride(name = "reference", column = @Column(name = "accepted_reference"))
    private @Nullable MergerDecision acceptance;

    private @Nullable String acceptedBy;
    private @Nullable String completedBy;
    private @Nullable String withdrawnBy;

    @Enumerated(EnumType.STRING)
    private @Nullable MergerSide withdrawnSide;

    private List<UUID> interventions = List.of();
    private Instant recordedAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AssociationMerger() {}

    /** Of which two, and from when. */
    public record Terms(
            String transferring, String receiving, LocalDate effectiveOn, MergerDecision decision) {

        public Terms {
            if (transferring.equals(receiving)) {
                throw new MergerRule.SameAssociation();
            }
        }
    }

    /** Who does it, for which of the two, and when. */
    public record Act(MergerSide side, String by, LocalDate today, Instant at) {}

    /**
     * @param startsOn the transferring association's first day
     */
    public AssociationMerger(UUID id, Terms terms, LocalDate startsOn, Act act) {
        terms.decision().refuseAfter(act.today());
        if (!terms.effectiveOn().isAfter(startsOn)) {
            throw new MergerRule.EffectiveTooEarly();
        }
        this.id = id;
        this.transferring = terms.transferring();
        this.receiving = terms.receiving();
        this.effectiveOn = terms.effectiveOn();
        this.decision = terms.decision();
        this.proposedBy = act.by();
        this.recordedAt = act.at();
        this.changedAt = act.at();
    }

    public void accept(MergerDecision own, Act act) {
        MergerMove.ACCEPT.refuseUnlessAllowed(state, act.side());
        own.refuseAfter(act.today());
        acceptance = own;
        acceptedBy = act.by();
        go(MergerMove.ACCEPT, act);
    }

    public void withdraw(Act act) {
        MergerMove.WITHDRAW.refuseUnlessAllowed(state, act.side());
        withdrawnBy = act.by();
        withdrawnSide = act.side();
        go(MergerMove.WITHDRAW, act);
    }

    /** Before anything is moved. */
    public void refuseUnlessDue(Act act) {
        MergerMove.COMPLETE.refuseUnlessAllowed(state, act.side());
        if (isSame(acceptedBy, act.by())) {
            throw new MergerRule.FourEyes();
        }
        if (act.today().isBefore(effectiveOn)) {
            throw new MergerRule.NotYetEffective(effectiveOn);
        }
    }

    /**
     * @param passed the interventions that are the receiving association's now
     */
    public void complete(List<UUID> passed, Act act) {
        refuseUnlessDue(act);
        interventions = List.copyOf(passed);
        completedBy = act.by();
        go(MergerMove.COMPLETE, act);
    }

    private void go(MergerMove move, Act act) {
        state = move.to();
        changedAt = act.at();
    }

    /** Ids are compared as people read them: in upper or lower case. */
    private static boolean isSame(@Nullable String earlier, String by) {
        return earlier != null
                && earlier.strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(by.strip().toLowerCase(Locale.ROOT));
    }

    /** Null for who is neither of the two. */
    public @Nullable MergerSide sideOf(@Nullable String association) {
        if (transferring.equals(association)) {
            return MergerSide.TRANSFERRING;
        }
        return receiving.equals(association) ? MergerSide.RECEIVING : null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String transferring() {
        return transferring;
    }

    public String receiving() {
        return receiving;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public MergerState state() {
        return state;
    }

    public MergerDecision decision() {
        return decision;
    }

    public @Nullable MergerDecision acceptance() {
        return acceptance;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public @Nullable String acceptedBy() {
        return acceptedBy;
    }

    public @Nullable String completedBy() {
        return completedBy;
    }

    public @Nullable String withdrawnBy() {
        return withdrawnBy;
    }

    public @Nullable MergerSide withdrawnSide() {
        return withdrawnSide;
    }

    /** Empty until it is completed. */
    public List<UUID> interventions() {
        return List.copyOf(interventions);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
