-- Which units of the controller a record belongs to, and its named caseworkers; no unit: open to each of them.
alter table participant
    add column responsible_units text[] not null default '{}',
    add column caseworkers       text[] not null default '{}';
alter table enrolment
    add column responsible_units text[] not null default '{}',
    add column caseworkers       text[] not null default '{}';

create table responsibility_history
(
    id                uuid primary key,
    participant_id    uuid        not null references participant (id) on delete cascade,
    enrolment_id      uuid references enrolment (id) on delete cascade,
    controller        text        not null,
    responsible_units text[]      not null,
    caseworkers       text[]      not null,
    changed_at        timestamptz not null,
    changed_by        text        not null,
    changed_in        text        not null
);
create index responsibility_history_by_participant on responsibility_history (participant_id);
create index responsibility_history_by_enrolment on responsibility_history (enrolment_id);
alter table responsibility_history enable row level security;
alter table responsibility_history force row level security;
create policy responsibility_history_of_controller on responsibility_history
    using (controller = (select caller_authority()) or (select caller_is_system()));

-- Who of an authority handles protected persons; none named: those who may read the record.
create table protected_handlers
(
    authority  text primary key,
    handlers   text[]      not null,
    version    bigint      not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    constraint protected_handlers_some check (cardinality(handlers) > 0)
);
alter table protected_handlers enable row level security;
alter table protected_handlers force row level security;
create policy protected_handlers_of_authority on protected_handlers
    using (authority = (select caller_authority()) or (select caller_is_system()));

-- Access beyond one's unit inside one authority: reasoned, for three hours, reviewed.
create table extended_access
(
    id             uuid primary key,
    participant_id uuid        not null references participant (id) on delete cascade,
    authority      text        not null,
    acting_user    text        not null,
    acting_unit    text        not null,
    reason         bytea       not null,
    granted_at     timestamptz not null,
    ends_at        timestamptz not null
);
create index extended_access_by_participant on extended_access (participant_id, ends_at);
alter table extended_access enable row level security;
alter table extended_access force row level security;
create policy extended_access_of_authority on extended_access
    using (authority = (select caller_authority()) or (select caller_is_system()));

-- What somebody should look at afterwards.
create table reviewable_event
(
    id             uuid primary key,
    at             timestamptz not null,
    authority      text        not null,
    acting_user    text        not null,
    acting_unit    text        not null,
    purpose        text        not null,
    kind           text        not null check (kind in ('OTHER_UNIT', 'NOT_A_HANDLER', 'PROTECTED_PERSON', 'EXTENDED_ACCESS',
                                                        'HANDLERS_CHANGED')),
    participant_id uuid
);
create index reviewable_event_by_authority on reviewable_event (authority, id);
create index reviewable_event_by_participant on reviewable_event (participant_id);
alter table reviewable_event enable row level security;
alter table reviewable_event force row level security;
create policy reviewable_event_of_authority on reviewable_event
    using (authority = (select caller_authority()) or (select caller_is_system()));
revoke update, delete on reviewable_event from ${app};
