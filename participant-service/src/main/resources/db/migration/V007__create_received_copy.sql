-- Which participant of the host a received disclosure became; the discloser never sees it.
create table received_copy
(
    disclosure_id  uuid primary key references disclosure (id),
    participant_id uuid        not null references participant (id),
    host           text        not null,
    referral_id    uuid        not null,
    received_on    date        not null,
    recorded_at    timestamptz not null
);
create index received_copy_by_participant on received_copy (participant_id);
alter table received_copy enable row level security;
alter table received_copy force row level security;
create policy received_copy_of_host on received_copy
    using (host = (select caller_authority()) or (select caller_is_system()));

-- Source and date of each field; where the host knew another value, its own stands and the other is kept here.
create table received_field
(
    id             uuid primary key,
    participant_id uuid    not null references participant (id),
    disclosure_id  uuid    not null references disclosure (id),
    host           text    not null,
    field          text    not null check (field in ('identityNumber', 'sex', 'municipalityCode', 'protection')),
    source         text    not null,
    as_of          date    not null,
    differs        boolean not null,
    other_value    bytea,
    constraint received_field_once unique (participant_id, disclosure_id, field),
    constraint received_field_difference_has_value check (differs or other_value is null)
);
alter table received_field enable row level security;
alter table received_field force row level security;
create policy received_field_of_host on received_field
    using (host = (select caller_authority()) or (select caller_is_system()));
