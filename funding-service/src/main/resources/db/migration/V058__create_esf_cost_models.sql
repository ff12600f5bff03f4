-- How a project's cost is reckoned, in whole months; replaced as a whole.
create table esf_cost_models (
    project_id     uuid        primary key,
    association_id text        not null,
    version        bigint      not null,
    recorded_at    timestamptz not null,
    foreign key (project_id, association_id) references esf_project (id, association_id)
);

create table esf_cost_model (
    project_id     uuid    not null references esf_cost_models,
    place          integer not null,
    kind           text    not null check (kind in ('ACTUAL', 'UNIT_COST', 'FLAT_RATE')),
    valid_from     date    not null check (extract(day from valid_from) = 1),
    valid_until    date    not null check (extract(day from valid_until + 1) = 1),
    unit           text    check (unit in ('HOUR', 'DAY', 'PARTICIPANT')),
    unit_price_ore bigint  check (unit_price_ore > 0),
    base           text    check (base in ('PERSONAL', 'LOKALER', 'OVRIGT')),
    percent        numeric check (percent > 0 and percent <= 100),
    covers_other   boolean not null,
    primary key (project_id, place),
    check (valid_until > valid_from),
    check ((kind = 'UNIT_COST') = (unit is not null)),
    check ((kind = 'UNIT_COST') = (unit_price_ore is not null)),
    check ((kind = 'FLAT_RATE') = (base is not null)),
    check ((kind = 'FLAT_RATE') = (percent is not null)),
    check (kind = 'FLAT_RATE' or not covers_other)
);

alter table esf_cost_models enable row level security;
alter table esf_cost_models force row level security;
alter table esf_cost_model enable row level security;
alter table esf_cost_model force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
begin
    execute format('create policy readers on esf_cost_models for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
        caller, mine);
    execute format('create policy writers on esf_cost_models for insert with check (%s in (''system'', ''association:'' || association_id))', caller);
    execute format('create policy changers on esf_cost_models for update using (%s in (''system'', ''association:'' || association_id))', caller);
end $$;

-- Rows are seen with what they belong to, whose own policies apply inside the subqueries.
create policy readers on esf_cost_model for select using (
    (select true from esf_cost_models m where m.project_id = esf_cost_model.project_id));
create policy writers on esf_cost_model for all using (
    (select true from esf_cost_models m where m.project_id = esf_cost_model.project_id
        and 'association:' || m.association_id = (select nullif(current_setting('samspel.caller', true), ''))));
