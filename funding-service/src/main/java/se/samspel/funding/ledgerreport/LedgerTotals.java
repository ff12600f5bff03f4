package se.samspel.funding.ledgerreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.AccountNumber;
import se.samspel.funding.ledger.domain.Span;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Money;

/**
 * Reads balances from the totals of days and months, never from postings: one statement by index,
 * however much has been booked.
 */
@ApplicationScoped
class LedgerTotals {

    // What a year begins with counts from its opening balances on; without them the years before
    // count too. Income and cost begin anew each year.
    private static final String BALANCE =
            """
            with since as (
              select case when :ofBalanceSheet then coalesce(
                (select make_date(max(o.year), 1, 1) from ledger_opening o
                 where o.association_id = :association and o.year <= :year), cast('1900-01-01' as date))
                else make_date(:year, 1, 1) end as day),
            sums as (
              select sum(t.debit_ore - t.credit_ore) as ore from ledger_total t
              where t.association_id = :association and t.account = :account and t.grain = 'M'
                and t.starts_on >= (select day from since) and t.starts_on < :wholeUntil
                and (cast(:project as text) is null or t.project = :project)
                and (cast(:costCentre as text) is null or t.cost_centre = :costCentre)
              union all
              select sum(t.debit_ore - t.credit_ore) from ledger_total t
              where t.association_id = :association and t.account = :account and t.grain = 'D'
                and t.starts_on >= :wholeUntil and t.starts_on < :until
                and (cast(:project as text) is null or t.project = :project)
                and (cast(:costCentre as text) is null or t.cost_centre = :costCentre))
            select a.name, cast((select coalesce(sum(ore), 0) from sums) as bigint)
            from ledger_account a where a.association_id = :association and a.number = :account
            """;

    // Series IB is what the year begins with, in whichever period it stands.
    private static final String TRIAL =
            """
            with since as (
              select coalesce(
                (select make_date(max(o.year), 1, 1) from ledger_opening o
                 where o.association_id = :association and o.year <= :year),
                cast('1900-01-01' as date)) as day),
            sums as (
              select t.account, t.project, t.cost_centre, t.debit_ore - t.credit_ore as opening,
                cast(0 as bigint) as debit, cast(0 as bigint) as credit
              from ledger_total t where t.association_id = :association and t.grain = 'M'
                and t.starts_on >= (select day from since) and t.starts_on < :fromMonth
                and (t.account < '3' or t.starts_on >= make_date(:year, 1, 1))
              union all
              select t.account, t.project, t.cost_centre, t.debit_ore - t.credit_ore,
                cast(0 as bigint), cast(0 as bigint)
              from ledger_total t where t.association_id = :association and t.grain = 'D'
                and t.starts_on >= :fromMonth and t.starts_on < :first
              union all
              select t.account, t.project, t.cost_centre,
                case t.series when 'IB' then t.debit_ore - t.credit_ore else cast(0 as bigint) end,
                case t.series when 'IB' then cast(0 as bigint) else t.debit_ore end,
                case t.series when 'IB' then cast(0 as bigint) else t.credit_ore end
              from ledger_total t where t.association_id = :association and t.grain = 'M'
                and t.starts_on >= :wholeFrom and t.starts_on < :wholeUntil
              union all
              select t.account, t.project, t.cost_centre,
                case t.series when 'IB' then t.debit_ore - t.credit_ore else cast(0 as bigint) end,
                case t.series when 'IB' then cast(0 as bigint) else t.debit_ore end,
                case t.series when 'IB' then cast(0 as bigint) else t.credit_ore end
              from ledger_total t where t.association_id = :association and t.grain = 'D'
                and (t.starts_on >= :first and t.starts_on < :wholeFrom
                  or t.starts_on >= :wholeUntil and t.starts_on < :until))
            select a.number, a.name, s.project, s.cost_centre, s.opening, s.debit, s.credit
            from (
              select account, case when :byProject then project else '' end as project,
                case when :byCostCentre then cost_centre else '' end as cost_centre,
                cast(sum(opening) as bigint) as opening, cast(sum(debit) as bigint) as debit,
                cast(sum(credit) as bigint) as credit
              from sums
              where (cast(:project as text) is null or project = :project)
                and (cast(:costCentre as text) is null or cost_centre = :costCentre)
                and account >= :lowest
              group by 1, 2, 3) s
            join ledger_account a on a.association_id = :association and a.number = s.account
            where s.opening <> 0 or s.debit <> 0 or s.credit <> 0
            order by a.number, s.project, s.cost_centre
            """;

    private final EntityManager entities;

    LedgerTotals(EntityManager entities) {
        this.entities = entities;
    }

    /** An account's name and balance, debit positive. */
    record Balance(String name, Money amount) {}

    /** One account of a trial balance, of one project and cost centre where they are told apart. */
    record Row(
            String account,
            String name,
            String project,
            String costCentre,
            Money opening,
            Money debit,
            Money credit) {

        Money closing() {
            return opening.plus(debit).minus(credit);
        }
    }

    /** 404 where the caller sees no such account. */
    Balance balance(String associationId, String account, LocalDate on, DimensionQuery dimensions) {
        LocalDate until = on.plusDays(1);
        List<?> rows =
                query(BALANCE, associationId, dimensions)
                        .setParameter("account", account)
                        .setParameter("ofBalanceSheet", AccountNumber.isOfBalanceSheet(account))
                        .setParameter("year", on.getYear())
                        .setParameter("wholeUntil", until.withDayOfMonth(1))
                        .setParameter("until", until)
                        .getResultList();
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        Object[] row = (Object[]) rows.getFirst();
        return new Balance((String) row[0], money(row[1]));
    }

    /**
     * What each account held before the period, what moved in it.
     *
     * @param lowest the first account, as 3 for income and cost alone
     */
    List<Row> trial(String associationId, PeriodQuery period, String lowest) {
        Span span = period.span();
        List<?> rows =
                query(TRIAL, associationId, period)
                        .setParameter("year", span.from().getYear())
                        .setParameter("fromMonth", span.from().withDayOfMonth(1))
                        .setParameter("first", span.from())
                        .setParameter("wholeFrom", span.wholeFrom())
                        .setParameter("wholeUntil", span.wholeUntil())
                        .setParameter("until", span.until())
                        .setParameter("byProject", period.isByProject())
                        .setParameter("byCostCentre", period.isByCostCentre())
                        .setParameter("lowest", lowest)
                        .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private NativeQuery<?> query(String sql, String associationId, DimensionQuery dimensions) {
        return entities.createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .setParameter("association", associationId)
                .setParameter("project", dimensions.project, String.class)
                .setParameter("costCentre", dimensions.costCentre, String.class);
    }

    private static Row row(Object[] row) {
        return new Row(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                money(row[4]),
                money(row[5]),
                money(row[6]));
    }

    private static Money money(@Nullable Object ore) {
        return ore instanceof Number number ? Money.ofOre(number.longValue()) : Money.ZERO;
    }
}
