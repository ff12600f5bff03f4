-- An order to read the topics again from their beginning. Empty projections: all of them.
create table rebuild (
  id           uuid primary key,
  projections  text[] not null,
  state        text not null check (state in ('REQUESTED', 'RUNNING', 'DONE', 'FAILED')),
  attempts     int not null default 0,
  records_read bigint not null default 0,
  lag          bigint not null default 0,
  parked       bigint not null default 0,
  requested_at timestamptz not null,
  started_at   timestamptz,
  finished_at  timestamptz
);
-- One at a time.
create unique index rebuild_unfinished on rebuild ((true)) where state in ('REQUESTED', 'RUNNING');

alter table rebuild enable row level security;
alter table rebuild force row level security;
create policy rebuild_system on rebuild
  using ((select samspel_caller()) = 'system');
create policy rebuild_operator on rebuild
  using ((select samspel_caller()) = 'operator');

-- Parked records are listed for the operator without what they hold.
create function parked_records(
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

-- A rebuild loads into temporary tables: nobody else sees them, and they end with it.
do $$
begin
  execute format('grant temporary on database %I to %I', current_database(), '${app}');
  perform set_config('samspel.caller', 'system', true);
  -- Rows from before lack the new columns, and what was told of new kinds has been passed over.
  insert into rebuild (id, projections, state, requested_at)
  select gen_random_uuid(), '{}', 'REQUESTED', now() where exists (select 1 from association);
end $$;
