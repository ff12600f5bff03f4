-- The association's own budget of a calendar year, as adopted and as it turns out.
create table own_budget (
    association_id     text        not null references association,
    year               integer     not null,
    version            bigint      not null,
    budget_version     bigint      not null,
    opening_equity_ore bigint      not null,
    recorded_at        timestamptz not null,
    primary key (association_id, year)
);

create table own_budget_area (
    association_id text    not null,
    year           integer not null,
    area           text    not null check (area in ('STYRELSE', 'ADMINISTRATION', 'REVISION', 'INSATSER')),
    budget_ore     bigint  not null check (budget_ore >= 0),
    actual_ore     bigint,
    actual_as_of   date,
    primary key (association_id, year, area),
    foreign key (association_id, year) references own_budget,
    check ((actual_ore is null) = (actual_as_of is null))
);

create table own_budget_income (
    association_id text    not null,
    year           integer not null,
    source         text    not null check (source in ('STAT', 'KOMMUN', 'REGION', 'ESF', 'FORBUND', 'OVRIGT')),
    amount_ore     bigint  not null check (amount_ore >= 0),
    primary key (association_id, year, source),
    foreign key (association_id, year) references own_budget
);

-- Each adoption names the budget that was adopted: one that is changed is adopted anew.
create table own_budget_adoption (
    association_id text    not null,
    year           integer not null,
    budget_version bigint  not null,
    adopted_on     date    not null,
    reference      text    not null,
    primary key (association_id, year, budget_version),
    foreign key (association_id, year) references own_budget
);

-- What is granted in a year is summed over an association's interventions.
create index financial_year_by_association on financial_year (association_id, year);

alter table own_budget enable row level security;
alter table own_budget force row level security;
alter table own_budget_area enable row level security;
alter table own_budget_area force row level security;
alter table own_budget_income enable row level security;
alter table own_budget_income force row level security;
alter table own_budget_adoption enable row level security;
alter table own_budget_adoption force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    scoped text;
begin
    foreach scoped in array array['own_budget', 'own_budget_area', 'own_budget_income', 'own_budget_adoption'] loop
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
            scoped, caller, mine);
        execute format('create policy writers on %I for insert with check (%s in (''system'', ''association:'' || association_id))', scoped, caller);
        -- An adoption is never changed.
        if scoped <> 'own_budget_adoption' then
            execute format('create policy changers on %I for update using (%s in (''system'', ''association:'' || association_id))', scoped, caller);
        end if;
        if scoped in ('own_budget_area', 'own_budget_income') then
            execute format('create policy removers on %I for delete using (%s in (''system'', ''association:'' || association_id))', scoped, caller);
        end if;
    end loop;
end $$;
