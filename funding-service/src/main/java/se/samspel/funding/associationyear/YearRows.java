package se.samspel.funding.associationyear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.associationyear.domain.YearRow;

/** Versions of associations' years, and the amounts that stand in them. */
@ApplicationScoped
class YearRows {

    // One statement reads all, and not the same one that locks: it would see the years as they were
    // before it waited.
    private static final String AMOUNTS =
            """
            select what, year, code, party, ore, actual_ore, cast(actual_as_of as text) from (
                select 'SHARE' what, year, organisation_number code, party, amount_ore ore,
                  cast(null as bigint) actual_ore, cast(null as date) actual_as_of
                from contribution_share where association_id = :association
                union all
                select 'NOTICED', n.year, n.organisation_number, m.party, n.amount_ore, null, null
                from frame_notice n join member m on m.association_id = n.association_id
                  and m.organisation_number = n.organisation_number
                where n.association_id = :association
                union all
                select 'STATE', year, null, null, amount_ore, null, null
                from contributions where association_id = :association and basis = 'STATE_AMOUNT'
                union all
                select 'INCOME', year, source, null, amount_ore, null, null
                from own_budget_income where association_id = :association
                union all
                select 'AREA', year, area, null, budget_ore, actual_ore, actual_as_of
                from own_budget_area where association_id = :association
                union all
                select 'OPENING', year, null, null, opening_equity_ore, null, null
                from own_budget where association_id = :association
                union all
                select 'GRANTED', y.year, null, null, cast(sum(l.budget_ore) as bigint), null, null
                from financial_year y
                join financial_line l on l.intervention_id = y.intervention_id and l.year = y.year
                join intervention i on i.id = y.intervention_id
                where y.association_id = :association and i.state <> 'PROPOSED'
                  and l.budget_ore is not null
                group by y.year
                union all
                select 'SPENT', y.year, null, null, cast(sum(l.actual_ore) as bigint), null, null
                from financial_year y
                join financial_line l on l.intervention_id = y.intervention_id and l.year = y.year
                where y.association_id = :association and l.actual_ore is not null
                group by y.year
            ) amount where year = any(cast(:years as integer[]))\
            """;

    private static final String RAISE =
            """
            insert into association_year (association_id, year, version)
            select cast(:association as text), year, 1 from (%s) known order by year
            on conflict (association_id, year) do update set version = association_year.version + 1
            returning year, version\
            """;

    private static final String ASKED = "select unnest(cast(:years as integer[])) as year";

    private static final String ALL =
            """
            select year from association_year where association_id = :association
            union select year from contributions where association_id = :association
            union select year from frame_notice where association_id = :association
            union select year from own_budget where association_id = :association
            union select year from financial_year where association_id = :association\
            """;

    private static final String KNOWN =
            """
            select year, version from association_year
            where association_id = :association order by year\
            """;

    private final EntityManager entities;

    YearRows(EntityManager entities) {
        this.entities = entities;
    }

    /** A year and its version. */
    record Version(int year, long version) {}

    /** Locks the years until the transaction ends; none given: all that anything is known of. */
    List<Version> raised(String associationId, Set<Integer> years) {
        return years.isEmpty()
                ? versions(RAISE.formatted(ALL), associationId, null)
                : versions(RAISE.formatted(ASKED), associationId, years);
    }

    List<Version> known(String associationId) {
        return versions(KNOWN, associationId, null);
    }

    private List<Version> versions(String sql, String associationId, @Nullable Set<Integer> years) {
        var query =
                entities.createNativeQuery(sql, Object[].class)
                        .setParameter("association", associationId);
        if (years != null) {
            query.setParameter("years", years.toArray(Integer[]::new));
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> new Version((Integer) row[0], (Long) row[1])).toList();
    }

    List<YearRow> amounts(String associationId, Collection<Integer> years) {
        List<Object[]> rows =
                entities.createNativeQuery(AMOUNTS, Object[].class)
                        .setParameter("association", associationId)
                        .setParameter("years", years.toArray(Integer[]::new))
                        .getResultList();
        return rows.stream().map(YearRows::row).toList();
    }

    private static YearRow row(Object[] row) {
        return new YearRow(
                YearRow.Kind.valueOf((String) row[0]),
                (Integer) row[1],
                (String) row[2],
                (String) row[3],
                (Long) row[4],
                (Long) row[5],
                row[6] == null ? null : LocalDate.parse((String) row[6]));
    }
}
