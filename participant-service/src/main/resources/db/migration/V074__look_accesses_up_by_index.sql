-- Under row-level security a search in an array uses no index (its operator isn't leakproof), and an authority's log is long.
-- These functions run as the schema's owner, find one person's or one disclosure's rows by their index and show the caller's own.
create policy access_log_looked_up_by_owner on access_log for select to current_user using (true);

create function accesses_of(person uuid) returns setof access_log
    language sql stable security definer
    set search_path from current as
$$
select l.*
from access_log l
where l.participant_ids && ids_of_person(person)
  and l.controller = any ((select own_and_succeeded(caller_authority()))::text[])
$$;

create function fetches_of(disclosure uuid) returns setof access_log
    language sql stable security definer
    set search_path from current as
$$
select l.*
from access_log l
where l.operation = 'fetch-disclosure'
  and l.record_ids @> array [disclosure]
  and l.controller = any ((select own_and_succeeded(caller_authority()))::text[])
$$;
