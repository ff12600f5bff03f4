package se.samspel.funding.contribution.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Money;

/**
 * The members' contributions for a year as decided: the shares are kept as they were computed, so
 * that a member who joins later changes them only when the office sets the year again.
 */
@Entity
public class Contributions {

    @EmbeddedId private ContributionYear key;
    @Version private long version = 1;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private long amountOre;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(
            name = "contribution_share",
            joinColumns = {@JoinColumn(name = "association_id"), @JoinColumn(name = "year")})
    @OrderColumn(name = "place")
    private List<Share> shares = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable SplitBy regionSplitBy;

    @Enumerated(EnumType.STRING)
    private @Nullable SplitBy municipalSplitBy;

    private @Nullable UUID regionStatutes;
    private @Nullable UUID municipalStatutes;

    @ElementCollection
    @CollectionTable(
            name = "contribution_weight",
            joinColumns = {@JoinColumn(name = "association_id"), @JoinColumn(name = "year")})
    private Set<Weight> weights = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "decidedOn", column = @Column(name = "budget_adopted_on"))
    @AttributeOverride(name = "reference", column = @Column(name = "budget_reference"))
    private @Nullable Decision budgetAdoption;

    @Embedded
    @AttributeOverride(name = "decidedOn", column = @Column(name = "state_decided_on"))
    @AttributeOverride(name = "reference", column = @Column(name = "state_reference"))
    private @Nullable Decision stateDecision;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Contributions() {}

    @SuppressWarnings("NullAway.Init") // set does it
    public Contributions(ContributionYear key) {
        this.key = key;
    }

    /**
     * What the office states for a year.
     *
     * @param splits as stated for the year
     * @param statutes what holds where nothing is stated
     * @param days those of the year on which the association exists
     */
    public record Terms(
            Basis basis, Money amount, Splits splits, StatutorySplits statutes, Days days) {}

    /** Sets the year anew for those who are members in it. */
    public void set(Terms terms, Collection<Contributor> members, Instant now) {
        Splits splits = terms.statutes().complete(terms.splits(), members);
        List<Share> computed =
                ContributionShares.of(
                        terms.basis().total(terms.amount()), terms.days(), splits, members);
        this.basis = terms.basis();
        this.amountOre = terms.amount().ore();
        this.recordedAt = now;
        this.regionSplitBy = splits.of(Party.REGION);
        this.municipalSplitBy = splits.of(Party.KOMMUN);
        Set<Party> byStatutes = terms.statutes().added(terms.splits(), members);
        UUID statutesId = terms.statutes().statutesId();
        this.regionStatutes = byStatutes.contains(Party.REGION) ? statutesId : null;
        this.municipalStatutes = byStatutes.contains(Party.KOMMUN) ? statutesId : null;
        weights.clear();
        weights.addAll(splits.weights());
        shares.clear();
        shares.addAll(computed);
    }

    /** Records what has been decided; neither can be dated after {@code today}. */
    public void decide(Decisions decisions, LocalDate today) {
        refuseFuture("budgetAdoption.decidedOn", decisions.budgetAdoption(), today);
        refuseFuture("stateDecision.decidedOn", decisions.stateDecision(), today);
        this.budgetAdoption = decisions.budgetAdoption();
        this.stateDecision = decisions.stateDecision();
    }

    /** The first adoption counts: a revised budget is adopted again. */
    public void budgetAdopted(Decision adoption, LocalDate today) {
        if (budgetAdoption == null) {
            decide(new Decisions(adoption, stateDecision), today);
        }
    }

    private static void refuseFuture(String field, @Nullable Decision decision, LocalDate today) {
        if (decision != null) {
            FutureActDate.refuse(field, decision.decidedOn(), today);
        }
    }

    public Decisions decisions() {
        return new Decisions(budgetAdoption, stateDecision);
    }

    public Splits splits() {
        Map<Party, SplitBy> byParty = new EnumMap<>(Party.class);
        if (regionSplitBy != null) {
            byParty.put(Party.REGION, regionSplitBy);
        }
        if (municipalSplitBy != null) {
            byParty.put(Party.KOMMUN, municipalSplitBy);
        }
        return byParty.isEmpty() ? Splits.NONE : new Splits(byParty, weights);
    }

    /** The statutes that a party's way of sharing comes from; null where it was stated. */
    public @Nullable UUID statutesOf(Party party) {
        return switch (party) {
            case REGION -> regionStatutes;
            case KOMMUN -> municipalStatutes;
            case FORSAKRINGSKASSAN, ARBETSFORMEDLINGEN -> null;
        };
    }

    public int year() {
        return key.year();
    }

    public String associationId() {
        return key.associationId();
    }

    public long version() {
        return version;
    }

    public Basis basis() {
        return basis;
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }

    public Money total() {
        return basis.total(amount());
    }

    public List<Share> shares() {
        return List.copyOf(shares);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
