package se.samspel.funding.interim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.kit.value.Money;

/** Reads the association's own figures in one statement: sums of months and days, no postings. */
@ApplicationScoped
class OwnFigures {

    private static final String FIGURES =
            """
            with totals as (
              select t.account, t.credit_ore - t.debit_ore as effect from ledger_total t
              where t.association_id = :association and t.account >= '3'
                and t.grain = 'M' and t.starts_on >= :first and t.starts_on < :wholeUntil
              union all
              select t.account, t.credit_ore - t.debit_ore from ledger_total t
              where t.association_id = :association and t.account >= '3'
                and t.grain = 'D' and t.starts_on >= :wholeUntil and t.starts_on < :until)
            select
              (select cast(sum(s.amount_ore) as bigint) from contribution_share s
               where s.association_id = :association and s.year = :year),
              cast(coalesce(sum(effect) filter (where account < '4'), 0) as bigint),
              cast(coalesce(-sum(effect) filter (where account >= '4'), 0) as bigint),
              count(*)
            from totals
            """;

    private final EntityManager entities;

    OwnFigures(EntityManager entities) {
        this.entities = entities;
    }

    OwnFiguresView of(String associationId, BudgetYear year) {
        LocalDate until = year.until().plusDays(1);
        List<?> rows =
                entities.createNativeQuery(FIGURES, Object[].class)
                        .setParameter("association", associationId)
                        .setParameter("year", year.year())
                        .setParameter("first", year.firstDay())
                        .setParameter("wholeUntil", until.withDayOfMonth(1))
                        .setParameter("until", until)
                        .getResultList();
        Object[] row = (Object[]) rows.getFirst();
        Money contributions = money(row[0]);
        if (((Number) row[3]).longValue() == 0) {
            return new OwnFiguresView(contributions, null, null, null);
        }
        Money income = Money.ofOre(((Number) row[1]).longValue());
        Money cost = Money.ofOre(((Number) row[2]).longValue());
        return new OwnFiguresView(contributions, income, cost, income.minus(cost));
    }

    private static @Nullable Money money(@Nullable Object ore) {
        return ore instanceof Number number ? Money.ofOre(number.longValue()) : null;
    }
}
