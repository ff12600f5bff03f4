create table disclosure
(
    id             uuid primary key,
    participant_id uuid        not null references participant (id),
    waiver_id      uuid        not null references waiver (id),
    edge_id        uuid        not null references waiver_edge (id),
    discloser      text        not null,
    recipient      text        not null,
    disclosed_on   date        not null,
    categories     text        not null,
    snapshot       bytea       not null,
    version        bigint      not null,
    recorded_at    timestamptz not null
);
create index disclosure_by_participant on disclosure (participant_id, recipient);
alter table disclosure enable row level security;
alter table disclosure force row level security;
create policy disclosure_of_discloser on disclosure
    using (discloser = (select caller_authority()) or (select caller_is_system()));
create policy disclosure_to_recipient on disclosure for select
    using (recipient = (select caller_authority()));

-- A snapshot is sealed with the data key of the discloser's participant: its recipient reads with it.
create policy data_key_for_recipient on data_key for select
    using (exists (select 1
                   from disclosure d
                   where d.participant_id = data_key.participant_id
                     and d.recipient = (select caller_authority())));
