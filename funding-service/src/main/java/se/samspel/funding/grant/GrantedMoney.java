package se.samspel.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.grant.domain.Grant;
import se.samspel.funding.grant.domain.GrantState;
import se.samspel.funding.grant.domain.GrantYear;
import se.samspel.kit.value.Money;

/**
 * Granted money for those who draw it. Each act locks the grant's year, and no other row, until the
 * caller's transaction ends: of two who draw the last of it at the same time one is refused.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class GrantedMoney {

    private final GrantRepository grants;
    private final GrantYearRepository years;

    GrantedMoney(GrantRepository grants, GrantYearRepository years) {
        this.grants = grants;
        this.years = years;
    }

    /** Whose money it is, for which intervention and for which days. */
    public record Granted(
            UUID grantId,
            String associationId,
            UUID interventionId,
            GrantState state,
            LocalDate validFrom,
            LocalDate validTo) {}

    /** 404 where the caller sees no such grant. */
    public Granted visible(UUID grantId) {
        Grant grant = grants.visible(grantId);
        return new Granted(
                grant.id(),
                grant.associationId(),
                grant.interventionId(),
                grant.state(),
                grant.validFrom(),
                grant.validTo());
    }

    /** What is left of the intervention's grants that are not closed, year by year. */
    public List<OpenMoney> open(UUID interventionId) {
        return years.open(interventionId).stream()
                .map(year -> new OpenMoney(year.grantId(), year.year(), year.remaining()))
                .toList();
    }

    /** 404 where the grant has no such year or the caller may not use it. */
    public Remaining lock(UUID grantId, int year) {
        return Remaining.of(years.locked(grantId, year));
    }

    /**
     * Throws {@code GrantRule.Overdrawn} (422) for more than what remains, {@code IllegalMove}
     * (409) where the grant is closed.
     */
    public Remaining draw(UUID grantId, int year, Money amount) {
        GrantYear drawn = years.locked(grantId, year);
        drawn.draw(amount);
        return Remaining.of(drawn);
    }

    /** Throws {@code GrantRule.NotDrawn} (422) for more than what was drawn. */
    public Remaining release(UUID grantId, int year, Money amount) {
        GrantYear released = years.locked(grantId, year);
        released.release(amount);
        return Remaining.of(released);
    }
}
