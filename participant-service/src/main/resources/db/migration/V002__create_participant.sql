create table participant
(
    id              uuid primary key,
    controller      text        not null,
    identity_type   text check (identity_type in ('PERSONNUMMER', 'SAMORDNINGSNUMMER')),
    identity_number bytea,
    identity_index  bytea,
    sex             text        not null check (sex in ('KVINNA', 'MAN', 'OKANT')),
    municipality    bytea,
    protection      text        not null check (protection in ('NONE', 'SEKRETESSMARKERING', 'SKYDDAD_FOLKBOKFORING')),
    origin          text        not null check (origin in ('REGISTERED', 'DISCLOSED')),
    version         bigint      not null,
    recorded_at     timestamptz not null,
    constraint participant_number_once unique (controller, identity_index),
    constraint participant_identity_whole check ((identity_type is null) = (identity_number is null)
        and (identity_type is null) = (identity_index is null)),
    -- A protected person's flag and municipality never stand together.
    constraint participant_protected_has_no_municipality check (protection = 'NONE' or municipality is null)
);
alter table participant enable row level security;
alter table participant force row level security;
create policy participant_of_controller on participant
    using (controller = (select caller_authority()) or (select caller_is_system()));

-- Apart from the person, so that erasing is shredding this row.
create table data_key
(
    participant_id uuid primary key references participant (id),
    controller     text  not null,
    key_id         text  not null,
    wrapped_key    bytea not null
);
alter table data_key enable row level security;
alter table data_key force row level security;
create policy data_key_of_controller on data_key
    using (controller = (select caller_authority()) or (select caller_is_system()));
