-- What a project's plan claims in sum, beside the rows that it consists of; replaced as a whole.
create table esf_plan (
    project_id           uuid        primary key,
    association_id       text        not null,
    version              bigint      not null,
    claimed_fte          numeric     check (claimed_fte >= 0),
    claimed_participants integer     check (claimed_participants >= 0),
    claimed_subprojects  integer     check (claimed_subprojects >= 0),
    claimed_total_ore    bigint      check (claimed_total_ore >= 0),
    recorded_at          timestamptz not null,
    foreign key (project_id, association_id) references esf_project (id, association_id)
);

create table esf_plan_post (
    project_id              uuid    not null references esf_plan,
    place                   integer not null,
    name                    text    not null,
    financier               text    not null check (financier in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN', 'FORBUND', 'ANNAN')),
    partner                 text,
    contribution            text    not null check (contribution in ('NONE', 'CASH', 'IN_KIND')),
    percent                 numeric not null check (percent >= 0),
    already_financed        numeric not null check (already_financed >= 0),
    hours                   numeric check (hours >= 0),
    amount_ore              bigint  check (amount_ore >= 0),
    source                  text    not null check (source in ('STAT', 'KOMMUN', 'REGION', 'ESF', 'FORBUND', 'OVRIGT')),
    seat                    text,
    direct_cost             boolean not null,
    primary key (project_id, place),
    check (already_financed <= percent),
    check ((financier = 'ANNAN') = (partner is not null)),
    check (contribution <> 'CASH' or amount_ore is not null)
);

create table esf_plan_group (
    project_id   uuid    not null references esf_plan,
    place        integer not null,
    name         text    not null,
    participants integer not null check (participants >= 0),
    part_of      text    check (part_of <> name),
    primary key (project_id, place)
);

create table esf_plan_cost (
    project_id       uuid    not null references esf_plan,
    place            integer not null,
    name             text    not null,
    year             integer not null,
    amount_ore       bigint  not null check (amount_ore >= 0),
    already_financed boolean not null,
    primary key (project_id, place)
);

alter table esf_plan enable row level security;
alter table esf_plan force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    lines text;
begin
    execute format('create policy readers on esf_plan for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
        caller, mine);
    execute format('create policy writers on esf_plan for insert with check (%s in (''system'', ''association:'' || association_id))', caller);
    execute format('create policy changers on esf_plan for update using (%s in (''system'', ''association:'' || association_id))', caller);
    -- Rows are seen with what they belong to, whose own policies apply inside the subqueries.
    foreach lines in array array['esf_plan_post', 'esf_plan_group', 'esf_plan_cost'] loop
        execute format('alter table %I enable row level security', lines);
        execute format('alter table %I force row level security', lines);
        execute format('create policy readers on %I for select using ((select true from esf_plan p where p.project_id = %I.project_id))', lines, lines);
        execute format('create policy writers on %I for all using ((select true from esf_plan p where p.project_id = %I.project_id and ''association:'' || p.association_id = %s))', lines, lines, caller);
    end loop;
end $$;
