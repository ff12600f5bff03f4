-- What the European Social Fund pays a part of, and its tree of subprojects.
create table esf_project (
    id               uuid        primary key,
    association_id   text        not null references association,
    version          bigint      not null,
    name             text        not null,
    owner            text        not null check (owner ~ '^[0-9]{10}$'),
    programme_area   text        not null,
    programme_period text        not null check (programme_period ~ '^[0-9]{4}-[0-9]{4}$'),
    starts_on        date        not null,
    ends_on          date        not null,
    journal_number   text,
    parties          text[]      not null,
    partners         text[]      not null,
    budget_years     integer[]   not null,
    budget_ore       bigint[]    not null check (0 <= all (budget_ore)),
    recorded_at      timestamptz not null,
    changed_at       timestamptz not null,
    unique (id, association_id),
    check (ends_on >= starts_on),
    check (cardinality(budget_years) = cardinality(budget_ore))
);
create index esf_project_by_association on esf_project (association_id, id);
create unique index esf_project_journal_number on esf_project (association_id, journal_number);

create table esf_subproject (
    id              uuid        primary key,
    project_id      uuid        not null,
    association_id  text        not null,
    name            text        not null,
    host            text,
    host_name       text,
    parent_id       uuid        check (parent_id <> id),
    budget_ore      bigint      check (budget_ore >= 0),
    intervention_id uuid        references intervention,
    recorded_at     timestamptz not null,
    unique (project_id, id),
    check ((host is null) <> (host_name is null)),
    foreign key (project_id, association_id) references esf_project (id, association_id),
    foreign key (project_id, parent_id) references esf_subproject (project_id, id),
    foreign key (association_id, host) references member_authority (association_id, authority) on update cascade
);
create index esf_subproject_by_host on esf_subproject (association_id, host);
create index esf_subproject_by_intervention on esf_subproject (intervention_id);

-- Yearly hours of one person that count, each from a year on; scope SE is what the programme says, an
-- association's own row goes before it.
create table esf_programme_period (
    scope         text        not null check (scope = 'SE' or scope ~ '^[0-9]{10}$'),
    code          text        not null check (code ~ '^[0-9]{4}-[0-9]{4}$'),
    version       bigint      not null,
    cap_from_year integer[]   not null,
    cap_hours     integer[]   not null check (0 < all (cap_hours)),
    recorded_at   timestamptz not null,
    primary key (scope, code),
    check (cardinality(cap_from_year) = cardinality(cap_hours))
);
insert into esf_programme_period values ('SE', '2014-2020', 1, '{2014}', '{1662}', now());

alter table esf_project enable row level security;
alter table esf_project force row level security;
alter table esf_subproject enable row level security;
alter table esf_subproject force row level security;
alter table esf_programme_period enable row level security;
alter table esf_programme_period force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    scoped text;
begin
    foreach scoped in array array['esf_project', 'esf_subproject'] loop
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
            scoped, caller, mine);
        execute format('create policy writers on %I for insert with check (%s in (''system'', ''association:'' || association_id))', scoped, caller);
        execute format('create policy changers on %I for update using (%s in (''system'', ''association:'' || association_id))', scoped, caller);
    end loop;
    execute format('create policy readers on esf_programme_period for select using ((scope = ''SE'' and %s is not null) or %s in (''operator'', ''system'', ''association:'' || scope) or scope in %s)',
        caller, caller, mine);
    execute format('create policy writers on esf_programme_period for insert with check (%s in (''system'', ''association:'' || scope))', caller);
    execute format('create policy changers on esf_programme_period for update using (%s in (''system'', ''association:'' || scope))', caller);
    -- A host that is renamed stays the host.
    execute format('create policy succession_of_hosts on esf_subproject for update using (%s = ''operator'')', caller);
end $$;
