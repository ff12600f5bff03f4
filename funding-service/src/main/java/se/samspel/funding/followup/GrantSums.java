package se.samspel.funding.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.kit.value.Money;

/** What grants give interventions in a year and what was drawn of it by a day. */
@ApplicationScoped
class GrantSums {

    // What is left of a year is kept as it is now: what came after the day is taken off again.
    private static final String SUMS =
            """
            select cast(g.intervention_id as text), cast(sum(granted.ore) as bigint),
              cast(sum(y.carried_ore - carried.later) as bigint),
              cast(sum(y.drawn_ore - drawn.later + repaid.drawn_later) as bigint),
              cast(sum(y.repaid_ore - repaid.later) as bigint)
            from funding_grant g join grant_year y on y.grant_id = g.id and y.year = :year
            cross join lateral (
              select coalesce(sum(a.amount_ore), 0) as ore from grant_amount a
              where a.grant_id = g.id and a.year = y.year and a.number = (
                select max(v.number) from grant_version v
                where v.grant_id = g.id and v.decided_on <= :on)) granted
            cross join lateral (
              select coalesce(sum(case when c.to_year = y.year then c.amount_ore
                  else -c.amount_ore end), 0) as later
              from grant_carry_over c
              where c.grant_id = g.id and y.year in (c.from_year, c.to_year)
                and c.decided_on > :on) carried
            cross join lateral (
              select coalesce(sum(case when d.state = 'REVOKED' then -d.net_ore
                  else d.net_ore end), 0) as later
              from drawdown d
              where d.grant_id = g.id and d.year = y.year
                and (d.state in ('APPROVED', 'PAID') and d.approved_on > :on
                  or d.state = 'REVOKED' and d.approved_on <= :on and d.last_act_on > :on)) drawn
            cross join lateral (
              select coalesce(sum(r.amount_ore), 0) as later,
                coalesce(sum(r.amount_ore) filter (where r.source = 'DRAWN'), 0) as drawn_later
              from grant_repayment r
              where r.grant_id = g.id and r.year = y.year and r.decided_on > :on) repaid
            where g.intervention_id = any(cast(:ids as uuid[]))
            group by g.intervention_id
            """;

    private final EntityManager entities;

    GrantSums(EntityManager entities) {
        this.entities = entities;
    }

    /** In one statement. */
    Map<UUID, GrantedMoneyView> of(Collection<UUID> interventionIds, BudgetYear year) {
        List<?> rows =
                entities.createNativeQuery(SUMS, Object[].class)
                        .setParameter("ids", interventionIds.toArray(UUID[]::new))
                        .setParameter("year", year.year())
                        .setParameter("on", year.asOf())
                        .getResultList();
        Map<UUID, GrantedMoneyView> sums = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            sums.put(
                    UUID.fromString((String) row[0]),
                    GrantedMoneyView.of(
                            money(row[1]), money(row[2]), money(row[3]), money(row[4])));
        }
        return sums;
    }

    private static Money money(Object ore) {
        return Money.ofOre(((Number) ore).longValue());
    }
}
