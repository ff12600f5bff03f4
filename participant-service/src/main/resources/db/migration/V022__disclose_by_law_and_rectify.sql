-- A disclosure stands on an edge of a waiver, or on a rule of law that the discloser names (OSL 10 kap.).
alter table disclosure
    alter column waiver_id drop not null,
    alter column edge_id drop not null,
    add column legal_ground     text check (legal_ground in ('OSL_10_2', 'OSL_10_27', 'OSL_10_28', 'OSL_25_11', 'OSL_25_12', 'OSL_26_9')),
    add column ground_reference bytea,
    add column ended_at         timestamptz,
    add column end_reason       bytea,
    add column rectified_at     timestamptz,
    add constraint disclosure_stands_on_one check ((waiver_id is null) = (edge_id is null)
        and (edge_id is null) = (legal_ground is not null)),
    add constraint disclosure_ground_has_reference check ((legal_ground is null) = (ground_reference is null)),
    add constraint disclosure_by_edge_ends_with_it check (ended_at is null or edge_id is null),
    add constraint disclosure_end_has_time check (end_reason is null or ended_at is not null),
    add constraint disclosure_is_directed check (discloser <> recipient);
create index disclosure_by_waiver_in_order on disclosure (waiver_id, id);
create trigger disclosure_ended
    before update
    on disclosure
    for each row
    when (new.ended_at is not null and old.ended_at is null)
execute function wait_for_fetches();

-- What was disclosed before a rectification: for the discloser, never for the recipient.
create table disclosure_version
(
    id            uuid primary key,
    disclosure_id uuid        not null references disclosure (id) on delete cascade,
    discloser     text        not null,
    version       bigint      not null,
    categories    text        not null,
    snapshot      bytea       not null,
    made_at       timestamptz not null,
    superseded_at timestamptz not null,
    constraint disclosure_version_once unique (disclosure_id, version)
);
alter table disclosure_version enable row level security;
alter table disclosure_version force row level security;
create policy disclosure_version_of_discloser on disclosure_version
    using (discloser = (select caller_authority()) or (select caller_is_system()));

-- What a recipient was told of a disclosure: that it is there, or that it was wrong (GDPR article 19).
create table disclosure_notice
(
    id                 uuid primary key,
    disclosure_id      uuid        not null references disclosure (id) on delete cascade,
    disclosure_version bigint      not null,
    kind               text        not null check (kind in ('DISCLOSURE_MADE', 'DISCLOSURE_RECTIFIED')),
    discloser          text        not null,
    recipient          text        not null,
    reason             bytea,
    occurred_on        date        not null,
    recorded_at        timestamptz not null
);
create index disclosure_notice_by_disclosure on disclosure_notice (disclosure_id);
alter table disclosure_notice enable row level security;
alter table disclosure_notice force row level security;
create policy disclosure_notice_of_discloser on disclosure_notice
    using (discloser = (select caller_authority()) or (select caller_is_system()));

-- Who has fetched a disclosure, by the disclosure; other rows are looked up by their person.
create index access_log_fetches on access_log using gin (record_ids) where operation = 'fetch-disclosure';
