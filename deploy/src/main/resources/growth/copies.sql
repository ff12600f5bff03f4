-- Beside the service's own tables: what is copied (origin), and what comes of it (grown).
create schema origin;
create schema grown;

-- The id of a row's copy: later for each copy, and otherwise as random as ids are.
create function origin.copied(id uuid, copy bigint) returns uuid
  language sql immutable parallel safe
  return (lpad(to_hex(copy), 12, '0') || lpad(to_hex(uuid_hash_extended(id, copy)), 16, '0') || '7777')::uuid;

-- Rows of about one person each, whichever table it is: a quarter as many as enrolments, or more.
do $$
declare
  kept text;
  size bigint;
begin
  for kept in select relname from pg_class
              where relkind = 'r' and relnamespace = 'public'::regnamespace
                and not relname = any ('{left}') loop
    execute format('select count(*) from public.%I', kept) into size;
    if size * 4 >= {enrolments} or kept = any ('{assumed}') then
      execute format('create table origin.%1$I (like public.%1$I including defaults including storage)', kept);
      execute format('insert into origin.%1$I select * from public.%1$I', kept);
      execute format('create table grown.%1$I (like public.%1$I including all)', kept);
    end if;
  end loop;
end $$;

-- Of tables that keep their rows for a while, the share that is there at once; of what is too much for a bench, a sample.
create table origin.share (kept name, rows text);
insert into origin.share values
  ('outbox', $$o.topic like 'samspel.authority.%' or n % {outbox-share} = 0$$),
  ('idempotency_key', 'n % {key-share} = 0'),
  ('attachment', 'n % {sample} = 0'),
  ('attachment_content', 'n % {sample} = 0');

-- A column of a row's copy: other ids, and other values where an index has them.
create function origin.copied_column(kept name, col name) returns text
  language plpgsql as $$
declare
  type text;
  indexed boolean;
  alone boolean;
  ids boolean;
begin
  select format_type(a.atttypid, null) into type from pg_attribute a
    where a.attrelid = format('grown.%I', kept)::regclass and a.attname = col;
  select count(*) > 0, bool_or(i.indisunique and i.indkey[i.indnkeyatts - 1] = a.attnum
      and not exists (select from pg_attribute k where k.attrelid = i.indrelid and k.attnum = any (i.indkey)
        and (k.attidentity <> '' or k.atttypid in ('uuid'::regtype, 'bytea'::regtype))))
    into indexed, alone
    from pg_attribute a join pg_index i on i.indrelid = a.attrelid and a.attnum = any (i.indkey)
    where a.attrelid = format('grown.%I', kept)::regclass and a.attname = col;
  if type = 'uuid' then return format('origin.copied(o.%I, n)', col); end if;
  if type = 'uuid[]' then
    return format('case cardinality(o.%1$I) when 0 then o.%1$I when 1 then array[origin.copied(o.%1$I[1], n)]
      else (select array_agg(origin.copied(u, n)) from unnest(o.%1$I) u) end', col);
  end if;
  if type = 'bytea' and indexed then return format('sha256(o.%I || int8send(n))', col); end if;
  if type = 'bigint' and indexed then return format('o.%I + n * 1000000', col); end if;
  if type = 'text' and alone then return format('o.%I || ''.'' || n', col); end if;
  if type = 'text' then
    execute format('select count(*) > 0 from origin.%I where %I ~ ''^[0-9a-f]{8}-[0-9a-f-]{27}$''', kept, col) into ids;
    if ids then
      return format('case when o.%1$I ~ ''^[0-9a-f]{8}-[0-9a-f-]{27}$'' then origin.copied(o.%1$I::uuid, n)::text
        else o.%1$I end', col);
    end if;
  end if;
  return format('o.%I', col);
end $$;

-- The copies with numbers from the first to the last.
create procedure origin.grow(first_copy bigint, last_copy bigint)
  language plpgsql as $$
declare
  grown_table name;
  columns text;
  copies text;
  share text;
begin
  for grown_table in select relname from pg_class
              where relkind = 'r' and relnamespace = 'grown'::regnamespace order by 1 loop
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum),
        string_agg(origin.copied_column(grown_table, a.attname), ', ' order by a.attnum)
      into columns, copies from pg_attribute a
      where a.attrelid = format('grown.%I', grown_table)::regclass and a.attnum > 0 and not a.attisdropped
        and a.attidentity = '' and a.attgenerated = '';
    select coalesce(min(s.rows), 'true') into share from origin.share s where s.kept = grown_table;
    execute format('insert into grown.%I (%s) select %s from generate_series($1, $2) n cross join origin.%I o where %s',
      grown_table, columns, copies, grown_table, share) using first_copy, last_copy;
  end loop;
end $$;
