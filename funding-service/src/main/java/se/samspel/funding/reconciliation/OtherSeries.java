package se.samspel.funding.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import se.samspel.funding.ledger.domain.Series;
import se.samspel.funding.reconciliation.domain.Reconciliation;
import se.samspel.kit.value.Money;

/** What our ledger has in the months beside what it hands over to the books. */
@ApplicationScoped
class OtherSeries {

    // Opening balances are the books' own, and what was reversed comes to nothing.
    private static final String SUM =
            """
            select count(distinct v.id),
              cast(coalesce(sum(p.amount_ore) filter (where p.amount_ore > 0), 0) as bigint)
            from voucher v join posting p on p.voucher_id = v.id
            where v.association_id = :association and v.booked_on between :first and :last
              and v.series not in (:ours, :opening) and v.reverses is null
              and not exists (select from voucher r where r.reverses = v.id)
            """;

    private final EntityManager entities;

    OtherSeries(EntityManager entities) {
        this.entities = entities;
    }

    /** As they are now: nobody has compared them with anything. */
    ReconciliationView.Uncompared of(Reconciliation made) {
        int year = made.period().year();
        Object[] row =
                (Object[])
                        entities.createNativeQuery(SUM, Object[].class)
                                .setParameter("association", made.associationId())
                                .setParameter(
                                        "first", YearMonth.of(year, made.period().from()).atDay(1))
                                .setParameter(
                                        "last",
                                        YearMonth.of(year, made.period().to()).atEndOfMonth())
                                .setParameter("ours", Series.SP.name())
                                .setParameter("opening", Series.IB.name())
                                .getSingleResult();
        return new ReconciliationView.Uncompared(
                ((Number) row[0]).longValue(), Money.ofOre(((Number) row[1]).longValue()));
    }
}
