-- Every forecast that was set, the one in force among them: insert-only.
create table forecast_version (
    intervention_id uuid        not null,
    year            integer     not null,
    number          bigint      not null check (number > 0),
    association_id  text        not null references association,
    as_of           date        not null,
    cost_categories text[]      not null check (cost_categories <@ array['PERSONAL', 'LOKALER', 'OVRIGT']),
    forecast_ore    bigint[]    not null,
    comment         text        check (length(comment) <= 1000),
    acting_user     text        check (length(acting_user) <= 100),
    recorded_at     timestamptz not null,
    primary key (intervention_id, year, number),
    foreign key (intervention_id, year) references financial_year,
    check (cardinality(cost_categories) = cardinality(forecast_ore))
);

alter table forecast_version enable row level security;
alter table forecast_version force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
begin
    execute format('create policy readers on forecast_version for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)', caller, mine);
    execute format('create policy writers on forecast_version for insert with check (%s in (''system'', ''association:'' || association_id))', caller);
end $$;

-- Of those set until now the last one of each year is known, by nobody in particular.
select set_config('samspel.caller', 'system', true);
insert into forecast_version (intervention_id, year, number, association_id, as_of, cost_categories, forecast_ore, recorded_at)
select y.intervention_id, y.year, y.forecast_version, y.association_id, y.forecast_as_of,
    coalesce(l.categories, '{}'), coalesce(l.amounts, '{}'), y.forecast_recorded_at
from financial_year y
left join lateral (
    select array_agg(f.cost_category order by f.cost_category) as categories, array_agg(f.forecast_ore order by f.cost_category) as amounts
    from financial_line f
    where f.intervention_id = y.intervention_id and f.year = y.year and f.forecast_ore is not null) l on true
where y.forecast_version > 0;
