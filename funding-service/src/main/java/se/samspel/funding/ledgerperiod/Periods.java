package se.samspel.funding.ledgerperiod;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Month;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.AccountingPeriod;
import se.samspel.funding.ledger.domain.PeriodKey;
import se.samspel.funding.ledger.domain.PeriodState;

/** Months that have been closed once, of associations that the caller may see. */
@ApplicationScoped
public class Periods implements PanacheRepositoryBase<AccountingPeriod, PeriodKey> {

    private static final String HOLD_YEAR =
            "select cast(pg_advisory_xact_lock(hashtextextended('accounting-year:' || :year, 0)) as text)";

    private static final String IS_OPENED =
            "select count(*) from ledger_opening where association_id = :association and year = :year";

    /**
     * Until the transaction ends no month of the year is reopened and its closing balances are
     * carried forward by nobody else.
     */
    public void holdYear(String associationId, Year year) {
        getEntityManager()
                .createNativeQuery(HOLD_YEAR)
                .setParameter("year", associationId + ":" + year)
                .getSingleResult();
    }

    /** Whether opening balances of the year stand. */
    public boolean isOpened(String associationId, Year year) {
        return ((Number)
                                getEntityManager()
                                        .createNativeQuery(IS_OPENED)
                                        .setParameter("association", associationId)
                                        .setParameter("year", year.getValue())
                                        .getSingleResult())
                        .intValue()
                > 0;
    }

    public boolean isAllClosed(String associationId, Year year) {
        return count(
                        "key.associationId = ?1 and key.year = ?2 and state = ?3",
                        associationId,
                        year.getValue(),
                        PeriodState.CLOSED)
                == Month.values().length;
    }

    @Nullable AccountingPeriod withChanges(PeriodKey key) {
        return list("from AccountingPeriod p left join fetch p.changes where p.key = ?1", key)
                .stream()
                .findFirst()
                .orElse(null);
    }

    List<AccountingPeriod> of(String associationId, Year year) {
        return list(
                "from AccountingPeriod p left join fetch p.changes"
                        + " where p.key.associationId = ?1 and p.key.year = ?2",
                associationId,
                year.getValue());
    }
}
