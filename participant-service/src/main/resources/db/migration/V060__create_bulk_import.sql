-- A file that an authority has uploaded, and how far its rows have been loaded.
create table bulk_import
(
    id          uuid primary key,
    authority   text        not null,
    handler     text,
    acting_user text        not null,
    acting_unit text        not null,
    purpose     text        not null,
    kind        text        not null check (kind in ('PARTICIPANTS', 'ENROLMENTS', 'SITUATIONS', 'ATTENDANCE', 'EXPORT',
                                                     'WORKBOOK')),
    format      text        not null check (format in ('CSV', 'NDJSON', 'ZIP', 'XLSX')),
    dry_run     boolean     not null,
    state       text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    rows        integer     not null check (rows >= 0),
    loaded      integer     not null,
    unchanged   integer     not null,
    refused     integer     not null,
    version     bigint      not null,
    recorded_at timestamptz not null,
    started_at  timestamptz,
    ended_at    timestamptz,
    constraint bulk_import_has_no_more_rows check (loaded + unchanged + refused <= rows),
    constraint bulk_import_ended_has_time check ((state in ('DONE', 'FAILED')) = (ended_at is not null))
);
create index bulk_import_open on bulk_import (recorded_at) where ended_at is null;
create index bulk_import_ended on bulk_import (ended_at) where ended_at is not null;
alter table bulk_import enable row level security;
alter table bulk_import force row level security;
create policy bulk_import_of_authority on bulk_import
    using (authority = (select caller_authority()) or (select caller_is_system()));

-- The file itself, sealed with a key of its own; gone with the key when its last row is loaded.
create table bulk_import_content
(
    import_id   uuid primary key references bulk_import (id) on delete cascade,
    authority   text  not null,
    key_id      text  not null,
    wrapped_key bytea not null,
    content     bytea not null
);
alter table bulk_import_content enable row level security;
alter table bulk_import_content force row level security;
create policy bulk_import_content_of_authority on bulk_import_content
    using (authority = (select caller_authority()) or (select caller_is_system()));

-- What became of each row; never what stood in it.
create table bulk_import_row
(
    id             uuid primary key,
    import_id      uuid    not null references bulk_import (id) on delete cascade,
    authority      text    not null,
    row_number     integer not null check (row_number > 0),
    sheet          text,
    sheet_row      integer,
    outcome        text    not null check (outcome in ('LOADED', 'UNCHANGED', 'REFUSED')),
    code           text,
    column_name    text,
    reason_sv      text,
    reason_en      text,
    resource_id    uuid,
    participant_id uuid references participant (id) on delete cascade,
    constraint bulk_import_row_once unique (import_id, row_number),
    constraint bulk_import_row_refused_has_reason check ((outcome = 'REFUSED') = (code is not null))
);
create index bulk_import_row_by_outcome on bulk_import_row (import_id, outcome, row_number);
create index bulk_import_row_by_participant on bulk_import_row (participant_id);
alter table bulk_import_row enable row level security;
alter table bulk_import_row force row level security;
create policy bulk_import_row_of_authority on bulk_import_row
    using (authority = (select caller_authority()) or (select caller_is_system()));
