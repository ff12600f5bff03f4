-- Everything that an authority controls, packed when it asks for it.
create table full_export
(
    id              uuid primary key,
    authority       text        not null,
    handler         text,
    acting_user     text        not null,
    acting_unit     text        not null,
    purpose         text        not null,
    state           text        not null check (state in ('QUEUED', 'DONE', 'FAILED')),
    records         bigint      not null check (records >= 0),
    -- Destroyed with the parts when the time to fetch it is over.
    key_id          text        not null,
    wrapped_key     bytea,
    version         bigint      not null,
    recorded_at     timestamptz not null,
    ended_at        timestamptz,
    available_until timestamptz,
    constraint full_export_ended_has_time check ((state = 'QUEUED') = (ended_at is null)),
    constraint full_export_done_is_available check ((state = 'DONE') = (available_until is not null))
);
create index full_export_open on full_export (recorded_at) where ended_at is null;
create index full_export_available on full_export (available_until) where wrapped_key is not null;
alter table full_export enable row level security;
alter table full_export force row level security;
create policy full_export_of_authority on full_export
    using (authority = (select caller_authority()) or (select caller_is_system()));

-- The archive in pieces, each sealed: neither writing nor fetching it needs room for the whole.
create table full_export_part
(
    export_id uuid    not null references full_export (id) on delete cascade,
    number    integer not null check (number >= 0),
    authority text    not null,
    content   bytea   not null,
    primary key (export_id, number)
);
alter table full_export_part enable row level security;
alter table full_export_part force row level security;
create policy full_export_part_of_authority on full_export_part
    using (authority = (select caller_authority()) or (select caller_is_system()));
