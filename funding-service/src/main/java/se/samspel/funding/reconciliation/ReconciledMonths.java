package se.samspel.funding.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Month;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samspel.funding.ledger.domain.Series;

/** Which months of a year are reconciled: for the ledger's periods. */
@ApplicationScoped
public class ReconciledMonths {

    // Numbers are given in the order of commits: a greater one came later.
    private static final String RECONCILED =
            """
            select m.month
            from generate_series(1, 12) m (month)
            cross join lateral (
              select r.unexplained, r.ledger_number from reconciliation r
              where r.association_id = :association and r.year = :year
                and m.month between r.from_month and r.to_month
              order by r.id desc limit 1) latest
            where latest.unexplained = 0 and not exists (
              select from voucher v
              where v.association_id = :association and v.year = :year and v.series = :series
                and v.number > latest.ledger_number
                and extract(month from v.booked_on) = m.month)
            """;

    private final EntityManager entities;

    ReconciledMonths(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Those whose latest reconciliation left nothing unexplained and in which nothing has been
     * booked since. One statement.
     */
    public Set<Month> of(String associationId, Year year) {
        List<Integer> months =
                entities.createNativeQuery(RECONCILED, Integer.class)
                        .setParameter("association", associationId)
                        .setParameter("year", year.getValue())
                        .setParameter("series", Series.SP.name())
                        .getResultList();
        Set<Month> reconciled = EnumSet.noneOf(Month.class);
        months.forEach(month -> reconciled.add(Month.of(month)));
        return reconciled;
    }
}
