-- How several regions or municipalities share their quarter, where the office states it for a year,
-- and what is decided before the members are called on.
alter table contributions
    add column region_split_by text check (region_split_by in ('AGREED_KEYS', 'INHABITANTS', 'EQUALLY')),
    add column municipal_split_by text check (municipal_split_by in ('AGREED_KEYS', 'INHABITANTS', 'EQUALLY')),
    add column budget_adopted_on date,
    add column budget_reference text,
    add column state_decided_on date,
    add column state_reference text,
    add constraint contributions_budget_adoption check ((budget_adopted_on is null) = (budget_reference is null)),
    add constraint contributions_state_decision check ((state_decided_on is null) = (state_reference is null));

create table contribution_weight (
    association_id      text    not null,
    year                integer not null,
    party               text    not null check (party in ('REGION', 'KOMMUN')),
    organisation_number text    not null,
    weight              numeric not null check (weight >= 0),
    primary key (association_id, year, party, organisation_number),
    foreign key (association_id, year) references contributions,
    foreign key (association_id, organisation_number) references member
);

alter table contribution_weight enable row level security;
alter table contribution_weight force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
begin
    execute format('create policy readers on contribution_weight for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
        caller, mine);
    execute format('create policy writers on contribution_weight for insert with check (%s in (''system'', ''association:'' || association_id))', caller);
    execute format('create policy removers on contribution_weight for delete using (%s in (''system'', ''association:'' || association_id))', caller);
end $$;
