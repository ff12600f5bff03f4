-- After the databases went back to a moment: every feed says so, in a place behind all that were ever given, since
-- milliseconds grow faster than events do. Topics that were made anew are asked for again.
create function tell_restored(moment timestamptz) returns bigint
  language plpgsql
as $$
declare
  caller text := coalesce(current_setting('samspel.caller', true), '');
  told   bigint;
begin
  perform set_config('samspel.caller', 'system', true);
  update authority_topic set created_at = null;
  -- In nobody's feed: the relay goes on behind the greatest place.
  insert into outbox (id, topic, aggregateid, type, recorded_at, published_at, feed_position)
  select gen_random_uuid(), 'samspel.authority.nobody.v1', 'nobody', 'se.samspel.feed.restored.v1', now(), now(),
         greatest(coalesce(max(feed_position), 0), (extract(epoch from clock_timestamp()) * 1000)::bigint) + 1
  from outbox;
  insert into outbox (id, topic, aggregateid, type, payload, recorded_at)
  select gen_random_uuid(), 'samspel.authority.' || t.authority || '.v1', t.authority, 'se.samspel.feed.restored.v1',
         json_build_object('authority', t.authority, 'restoredTo',
           to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
         now()
  from authority_topic t
  -- Nothing follows in a log that its succession has ended.
  where not exists (
    select 1 from authority_succession s where s.predecessor = t.authority and s.moved_at is not null);
  get diagnostics told = row_count;
  perform set_config('samspel.caller', caller, true);
  return told;
end $$;
