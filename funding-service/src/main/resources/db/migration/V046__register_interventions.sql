-- Who else takes part in an intervention, who steers it and how many it is planned for. Partner
-- organisations are named alone: they reach no record.
create table register_sheet (
    intervention_id       uuid        primary key references intervention,
    association_id        text        not null references association,
    version               bigint      not null,
    partner_names         text[]      not null,
    partner_numbers       text[]      not null,
    steering_parties      text[]      not null check (steering_parties <@ array['FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN']),
    steering_roles        text[]      not null check (steering_roles <@ array['CHAIR', 'MEMBER', 'SUBSTITUTE']),
    steering_vacant       boolean[]   not null,
    planned_from          date[]      not null,
    planned_participants  integer[]   not null check (0 <= all (planned_participants)),
    recorded_at           timestamptz not null,
    check (cardinality(partner_names) = cardinality(partner_numbers)),
    check (cardinality(steering_parties) = cardinality(steering_roles)),
    check (cardinality(steering_parties) = cardinality(steering_vacant)),
    check (cardinality(planned_from) = cardinality(planned_participants))
);

alter table intervention
    add column closed_on date,
    add column closing_reason text,
    add constraint intervention_closing check ((closed_on is null) = (closing_reason is null)),
    add constraint intervention_closed_when_closed check (closed_on is null or state = 'CLOSED');

alter table register_sheet enable row level security;
alter table register_sheet force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    own constant text := caller || ' in (''system'', ''association:'' || association_id)';
begin
    execute format('create policy readers on register_sheet for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)', caller, mine);
    execute format('create policy writers on register_sheet for insert with check (%s)', own);
    execute format('create policy changers on register_sheet for update using (%s)', own);
end $$;
