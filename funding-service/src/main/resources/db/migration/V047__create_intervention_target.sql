-- What an intervention is to reach, by indicator and period; replaced as a whole.
create table target_list (
    intervention_id uuid        primary key references intervention,
    association_id  text        not null references association,
    version         bigint      not null,
    recorded_at     timestamptz not null
);

create table target (
    intervention_id uuid    not null references target_list,
    place           integer not null,
    indicator       text    not null check (indicator ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    value           numeric not null check (value >= 0),
    unit            text    not null check (unit in ('COUNT', 'PERCENT', 'SEK', 'DAYS', 'MONTHS')),
    period_from     date    not null,
    period_to       date    not null,
    primary key (intervention_id, place),
    check (period_to >= period_from),
    check (unit <> 'PERCENT' or value <= 100)
);

alter table target_list enable row level security;
alter table target_list force row level security;
alter table target enable row level security;
alter table target force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    own constant text := caller || ' in (''system'', ''association:'' || association_id)';
begin
    execute format('create policy readers on target_list for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)', caller, mine);
    execute format('create policy writers on target_list for insert with check (%s)', own);
    execute format('create policy changers on target_list for update using (%s)', own);
    -- Targets are seen with their list, whose own policies apply inside the subquery.
    execute 'create policy readers on target for select using ((select true from target_list l where l.intervention_id = target.intervention_id))';
    execute format('create policy writers on target for all using ((select true from target_list l where l.intervention_id = target.intervention_id and ''association:'' || l.association_id = %s))', caller);
end $$;
