package se.samspel.funding.contribution.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Contributions() {}

    @SuppressWarnings("NullAway.Init") // set does it
    public Contributions(ContributionYear key) {
        this.key = key;
    }

    /** Sets the year anew for those who are members in it. */
    public void set(Basis newBasis, Money amount, Collection<Contributor> members, Instant now) {
        List<Share> computed = ContributionShares.of(newBasis.total(amount), members);
        this.basis = newBasis;
        this.amountOre = amount.ore();
        this.recordedAt = now;
        shares.clear();
        shares.addAll(computed);
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
