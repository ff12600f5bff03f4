package se.samspel.reporting.summary;

/** The statements that make sums from facts. They read as the system, past the readers' rules. */
final class SummaryStatements {

    /**
     * Turns what was noted into months that are due. Where an association changed: all its months.
     */
    static final String DUE =
            """
            with noted as (delete from changed returning association_id, intervention_id, month, marked_at),
            known as (
              select i.association_id, n.month, n.marked_at
              from noted n join intervention i on i.id = n.intervention_id
              union all
              select n.association_id, m.month, n.marked_at
              from (select association_id, min(marked_at) as marked_at from noted
                    where association_id is not null group by 1) n
              cross join lateral (
                select f.month from monthly_figure f
                where f.level = 'ASSOCIATION' and f.area = n.association_id
                union
                select month from (%s) facts) m)
            insert into dirty_month (association_id, month, marked_at)
            select association_id, month, min(marked_at) from known
            where month is not null
            group by 1, 2
            on conflict do nothing
            """;

    /** By day and table, for {@link #DUE}. */
    static final String MONTHS_OF_FACTS =
            """
            select date_trunc('month', f.%1$s)::date as month
            from intervention i join %2$s f on f.intervention_id = i.id
            where i.association_id = n.association_id
            """;

    /**
     * The associations' own sums. The party of a referring authority is that of its member; who is
     * of no member is counted under no party.
     */
    static final String ASSOCIATIONS =
            """
            with due as materialized (
              select association_id, month, (month + interval '1 month')::date as until
              from unnest(?::text[], ?::text[]::date[]) d (association_id, month)),
            party as materialized (
              select m.association_id, a ->> 'authority' as authority, m.party
              from member m cross join lateral jsonb_array_elements(m.authorities) a
              where m.association_id in (select association_id from due)),
            came as (%s),
            moved as (
              select c.*, p.party
              from came c left join party p on p.association_id = c.association_id
                and p.authority = c.facets ->> 'referringAuthority'),
            told as (
              select association_id, month, population, movement, sex, '' as dimension,
                '' as code, 0::bigint as amount
              from moved
              union all
              select association_id, month, population, movement, sex, 'referringParty', party, 0
              from moved where party is not null
              union all
              select association_id, month, population, movement, sex, f.key, f.value #>> '{}', 0
              from moved cross join lateral jsonb_each(facets - 'referringAuthority') f
              where jsonb_typeof(f.value) <> 'array'
              union all
              select association_id, month, population, movement, sex, f.key, code, 0
              from moved cross join lateral jsonb_each(facets - 'referringAuthority') f
              cross join lateral jsonb_array_elements_text(f.value) code
              where jsonb_typeof(f.value) = 'array'
              union all
              select association_id, month, population, movement, sex, 'amount:' || a.key, '',
                a.value::bigint
              from moved cross join lateral jsonb_each_text(amounts) a)
            insert into monthly_figure
              (level, area, population, dimension, movement, month, code, sex, people, amount)
            select 'ASSOCIATION', association_id, population, dimension, movement, month, code, sex,
              count(*), sum(amount)::bigint
            from told group by association_id, population, dimension, movement, month, code, sex
            """;

    /**
     * By population, movement, table and day, for {@link #ASSOCIATIONS}. The days are compared with
     * columns: row-level security lets no expression that might fail into an index condition.
     */
    static final String MOVED =
            """
            select d.association_id, d.month, '%1$s' as population, '%2$s' as movement,
              coalesce(f.sex, '') as sex, f.facets, f.amounts
            from due d
            join intervention i on i.association_id = d.association_id
            join %3$s f on f.intervention_id = i.id
              and f.%4$s >= d.month and f.%4$s < d.until
            """;

    static final String FORGET_ASSOCIATIONS =
            """
            delete from monthly_figure f
            using unnest(?::text[], ?::text[]::date[]) d (association_id, month)
            where f.level = 'ASSOCIATION' and f.area = d.association_id and f.month = d.month
            """;

    static final String FORGET_ABOVE =
            """
            delete from monthly_figure
            where level in ('COUNTY', 'NATION') and month = any(?::text[]::date[])
            """;

    /** Counties and the nation, from the associations' sums. */
    static final String ABOVE =
            """
            insert into monthly_figure
              (level, area, population, dimension, movement, month, code, sex, people, amount)
            select 'NATION', 'SE', population, dimension, movement, month, code, sex,
              sum(people)::bigint, sum(amount)::bigint
            from monthly_figure
            where level = 'ASSOCIATION' and month = any(?::text[]::date[])
            group by population, dimension, movement, month, code, sex
            union all
            select 'COUNTY', c.county, f.population, f.dimension, f.movement, f.month, f.code, f.sex,
              sum(f.people)::bigint, sum(f.amount)::bigint
            from monthly_figure f join association_county c on c.association_id = f.area
            where f.level = 'ASSOCIATION' and f.month = any(?::text[]::date[])
            group by c.county, f.population, f.dimension, f.movement, f.month, f.code, f.sex
            """;

    private SummaryStatements() {}
}
