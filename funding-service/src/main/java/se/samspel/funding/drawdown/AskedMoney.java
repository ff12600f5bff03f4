package se.samspel.funding.drawdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samspel.funding.drawdown.domain.DrawdownRule;
import se.samspel.funding.drawdown.domain.DrawdownState;
import se.samspel.funding.drawdown.domain.Findings;
import se.samspel.funding.drawdown.domain.Requesting;
import se.samspel.funding.grant.GrantedMoney;
import se.samspel.funding.grant.domain.GrantState;
import se.samspel.funding.grant.domain.GrantYear;
import se.samspel.funding.grant.domain.GrantYearKey;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;

/** Holds what is asked for against the grant, without a lock: the approval decides. */
@ApplicationScoped
class AskedMoney {

    private static final Set<DrawdownState> COUNTING =
            EnumSet.of(
                    DrawdownState.REQUESTED,
                    DrawdownState.RETURNED,
                    DrawdownState.APPROVED,
                    DrawdownState.PAID);

    private final EntityManager database;

    AskedMoney(EntityManager database) {
        this.database = database;
    }

    /** Throws where the grant isn't for those days at all, or is closed (409). */
    Findings held(GrantedMoney.Granted grant, UUID drawdownId, Requesting asked) {
        if (grant.state() == GrantState.CLOSED) {
            throw new IllegalMove(
                    grant.state().name(),
                    List.of(),
                    Text.of("Tilldelningen är avslutad.", "The grant is closed."));
        }
        asked.period().refuseOutside(grant.validFrom(), grant.validTo());
        return Findings.of(
                asked.net(),
                remaining(grant.grantId(), asked.year()),
                overlaps(grant.grantId(), drawdownId, asked.period()));
    }

    private Money remaining(UUID grantId, int year) {
        GrantYear found = database.find(GrantYear.class, new GrantYearKey(grantId, year));
        if (found == null) {
            throw new DrawdownRule.YearNotGranted(year);
        }
        return found.remaining();
    }

    private boolean overlaps(UUID grantId, UUID drawdownId, Requesting.Period period) {
        return !database.createQuery(
                        "select d.id from Drawdown d where d.grantId = :grant and d.id <> :self"
                                + " and d.periodFrom <= :last and d.periodTo >= :first"
                                + " and d.state in :counting",
                        UUID.class)
                .setParameter("grant", grantId)
                .setParameter("self", drawdownId)
                .setParameter("first", period.from())
                .setParameter("last", period.to())
                .setParameter("counting", COUNTING)
                // What is being asked for is no answer: it is stored once it is complete.
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
