-- A group that begins an intervention together (uppstartsgrupp); no person is named in it.
create table start_group
(
    id              uuid primary key,
    intervention_id uuid        not null,
    host            text        not null,
    name            text,
    places          integer     not null check (places > 0),
    planned_on      date        not null,
    started_on      date,
    state           text        not null check (state in ('PLANNED', 'POSTPONED', 'STARTED', 'CANCELLED')),
    version         bigint      not null,
    recorded_at     timestamptz not null,
    changed_at      timestamptz not null,
    constraint start_group_started_has_day check ((state = 'STARTED') = (started_on is not null))
);
create index start_group_of_intervention on start_group (host, intervention_id, id desc);
alter table start_group enable row level security;
alter table start_group force row level security;
create policy start_group_of_host on start_group
    using (host = (select caller_authority()) or (select caller_is_system()));

create table start_group_history
(
    id             uuid primary key,
    start_group_id uuid        not null references start_group (id) on delete cascade,
    host           text        not null,
    state          text        not null check (state in ('PLANNED', 'POSTPONED', 'STARTED', 'CANCELLED')),
    planned_on     date        not null,
    changed_at     timestamptz not null,
    changed_by     text        not null,
    reason         text
);
create index start_group_history_by_group on start_group_history (start_group_id);
alter table start_group_history enable row level security;
alter table start_group_history force row level security;
create policy start_group_history_of_host on start_group_history
    using (host = (select caller_authority()) or (select caller_is_system()));

create table start_group_meeting
(
    id             uuid primary key,
    start_group_id uuid not null references start_group (id) on delete cascade,
    host           text not null,
    planned_on     date,
    held_on        date,
    topic          text,
    constraint start_group_meeting_has_one_day check ((planned_on is null) <> (held_on is null))
);
create index start_group_meeting_by_group on start_group_meeting (start_group_id);
alter table start_group_meeting enable row level security;
alter table start_group_meeting force row level security;
create policy start_group_meeting_of_host on start_group_meeting
    using (host = (select caller_authority()) or (select caller_is_system()));

alter table enrolment
    add column start_group_id uuid references start_group (id),
    add column over_places    boolean not null default false;
create index enrolment_by_start_group on enrolment (start_group_id) where start_group_id is not null;
