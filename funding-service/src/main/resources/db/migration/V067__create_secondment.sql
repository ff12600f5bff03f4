-- Seats in a team that a party fills with its own staff, by percent: no person. The office's record.
create table secondment (
    id               uuid        primary key,
    intervention_id  uuid        not null references intervention,
    association_id   text        not null references association,
    version          bigint      not null,
    party            text        not null check (party in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    function         text        not null check (length(function) between 1 and 100),
    agreed_percent   integer     not null check (agreed_percent between 0 and 100),
    starts_on        date        not null,
    ends_on          date        check (ends_on >= starts_on),
    vacant           boolean     not null,
    already_financed boolean     not null,
    cost_from        date[]      not null,
    cost_ore         bigint[]    not null check (0 <= all (cost_ore)),
    actual_from      date[]      not null,
    actual_percent   integer[]   not null check (0 <= all (actual_percent) and 100 >= all (actual_percent)),
    recorded_at      timestamptz not null,
    check (cardinality(cost_from) = cardinality(cost_ore)),
    check (cardinality(actual_from) = cardinality(actual_percent))
);
create index secondment_by_intervention on secondment (intervention_id, id);

alter table secondment enable row level security;
alter table secondment force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    own constant text := caller || ' in (''system'', ''association:'' || association_id)';
begin
    execute format('create policy readers on secondment for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)', caller, mine);
    execute format('create policy writers on secondment for insert with check (%s)', own);
    execute format('create policy changers on secondment for update using (%s)', own);
end $$;
