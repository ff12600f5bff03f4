-- The service logs in as ${app}: rows, no tables, and row-level security always.
grant usage on schema public to ${app};
alter default privileges in schema public
  grant select, insert, update, delete on tables to ${app};

create function samspel_caller() returns text
  language sql stable parallel safe
  return nullif(current_setting('samspel.caller', true), '');

create table outbox (
  id            uuid primary key,
  position      bigint generated always as identity,
  topic         text not null,
  aggregateid   text not null,
  type          text not null,
  payload       text,
  traceparent   text,
  recorded_at   timestamptz not null,
  published_at  timestamptz,
  feed_position bigint,
  check ((published_at is null) = (feed_position is null))
);
create index outbox_unpublished on outbox (position) where published_at is null;
create index outbox_published on outbox (feed_position) where feed_position is not null;
create index outbox_authority_feed on outbox (topic, feed_position)
  where topic like 'samspel.authority.%';
alter table outbox enable row level security;
alter table outbox force row level security;
create policy outbox_announced on outbox for insert with check (true);
create policy outbox_relayed on outbox using ((select samspel_caller()) = 'system');
create policy outbox_own_feed on outbox for select
  using (topic = (select 'samspel.authority.' || substr(samspel_caller(), 11) || '.v1'
                  where samspel_caller() like 'authority:%'));

create table idempotency_key (
  caller      text not null,
  operation   text not null,
  key         text not null,
  fingerprint bytea not null,
  status      smallint not null,
  resource_id text not null,
  claimed_at  timestamptz not null,
  primary key (caller, operation, key)
);
create index idempotency_key_claimed_at on idempotency_key (claimed_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_own on idempotency_key
  using (caller = (select samspel_caller()) or (select samspel_caller()) = 'system');

create table parked_record (
  topic         text not null,
  partition     int not null,
  record_offset bigint not null,
  key           text,
  type          text,
  value         bytea,
  reason        text not null,
  parked_at     timestamptz not null,
  primary key (topic, partition, record_offset)
);
alter table parked_record enable row level security;
alter table parked_record force row level security;
create policy parked_record_system on parked_record
  using ((select samspel_caller()) = 'system');

-- Counts alone, of no record: read as the system and handed back to whoever may ask for freshness.
create function backlog(out pending bigint, out oldest_seconds bigint, out parked bigint)
  language plpgsql
as $$
declare
  caller text := coalesce(current_setting('samspel.caller', true), '');
begin
  perform set_config('samspel.caller', 'system', true);
  select count(*), coalesce(extract(epoch from now() - min(o.recorded_at)), 0)::bigint
    into pending, oldest_seconds from outbox o where o.published_at is null;
  select count(*) into parked from parked_record;
  perform set_config('samspel.caller', caller, true);
end $$;
