-- Work in the background that the operator orders.
create table upkeep_order (
  id         uuid primary key,
  work       text not null check (work in
               ('REPLAY_PARKED_RECORDS', 'REPUBLISH', 'REWRAP_DATA_KEYS', 'RENEW_BLIND_INDEX')),
  state      text not null check (state in ('REQUESTED', 'RUNNING', 'DONE', 'FAILED')),
  -- Where the last step ended: what that means is the work's own.
  reached    text,
  done       bigint not null default 0,
  attempts   int not null default 0,
  ordered_at timestamptz not null,
  ended_at   timestamptz,
  check ((state in ('DONE', 'FAILED')) = (ended_at is not null))
);
-- One of each at a time.
create unique index upkeep_order_open on upkeep_order (work) where ended_at is null;
alter table upkeep_order enable row level security;
alter table upkeep_order force row level security;
create policy upkeep_order_system on upkeep_order
  using ((select samspel_caller()) = 'system');
create policy upkeep_order_operator on upkeep_order
  using ((select samspel_caller()) = 'operator');

-- Parked records are listed for the operator without what they hold.
create function parked_places(
    out topic text, out partition int, out record_offset bigint, out type text, out reason text,
    out parked_at timestamptz)
  returns setof record
  language plpgsql
as $$
declare
  caller text := coalesce(current_setting('samspel.caller', true), '');
begin
  if caller <> 'operator' then
    return;
  end if;
  perform set_config('samspel.caller', 'system', true);
  return query select p.topic, p.partition, p.record_offset, p.type, p.reason, p.parked_at
    from parked_record p order by p.parked_at desc, p.topic, p.partition, p.record_offset limit 1000;
  perform set_config('samspel.caller', caller, true);
end $$;

-- The last that was told of each aggregate, its tombstone too: what refills a topic that was lost.
create table announced (
  topic       text not null,
  aggregate   text not null,
  key         text not null,
  id          uuid not null,
  position    bigint not null,
  type        text not null,
  payload     text,
  recorded_at timestamptz not null,
  primary key (topic, aggregate, key)
);
alter table announced enable row level security;
alter table announced force row level security;
create policy announced_system on announced
  using ((select samspel_caller()) = 'system');

-- By the database, so that a relay of the release before keeps it too. Authorities' topics are logs:
-- what they have lost is in the feed.
create function keep_announced() returns trigger
  language plpgsql
as $$
begin
  insert into announced (topic, aggregate, key, id, position, type, payload, recorded_at)
  select distinct on (s.topic, split_part(s.type, '.', 3), s.aggregateid)
         s.topic, split_part(s.type, '.', 3), s.aggregateid, s.id, s.position, s.type, s.payload,
         s.recorded_at
  from stamped s
  where s.published_at is not null and s.topic not like 'samspel.authority.%'
  order by s.topic, split_part(s.type, '.', 3), s.aggregateid, s.position desc
  on conflict (topic, aggregate, key) do update
    set id = excluded.id, position = excluded.position, type = excluded.type,
        payload = excluded.payload, recorded_at = excluded.recorded_at
    where announced.position < excluded.position;
  return null;
end $$;
create trigger outbox_announced after update on outbox
  referencing new table as stamped for each statement execute function keep_announced();

do $$
begin
  perform set_config('samspel.caller', 'system', true);
  insert into announced (topic, aggregate, key, id, position, type, payload, recorded_at)
  select distinct on (o.topic, split_part(o.type, '.', 3), o.aggregateid)
         o.topic, split_part(o.type, '.', 3), o.aggregateid, o.id, o.position, o.type, o.payload,
         o.recorded_at
  from outbox o
  where o.published_at is not null and o.topic not like 'samspel.authority.%'
  order by o.topic, split_part(o.type, '.', 3), o.aggregateid, o.position desc;
end $$;
