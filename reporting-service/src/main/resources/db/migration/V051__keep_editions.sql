-- What somebody was shown, kept for ever: never changed, never deleted.
create table edition (
  id                 uuid primary key,
  definition_key     text not null,
  definition_version int not null,
  coverage           text not null check (
    coverage ~ '^(intervention:[0-9a-f-]{36}|association:[0-9]{10}|county:[0-9]{2}|nation)$'),
  from_on            date not null,
  to_on              date not null check (to_on >= from_on),
  audience           text not null check (audience in ('HOST', 'OTHERS')),
  number             int not null check (number >= 1),
  data_time          timestamptz not null,
  computed_at        timestamptz not null,
  -- text and not jsonb: it reads the same to the last byte, and its checksum stands for that
  content            text not null,
  checksum           text not null check (
    checksum = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  -- the exact figures behind it, which nobody but the host is ever shown
  basis              jsonb not null,
  -- [{"name": …, "people": …}]: the counts that its readers know
  shown              jsonb not null,
  threshold          int not null check (threshold = 0 and audience = 'HOST' or threshold >= 3),
  released_by        text,
  reason             text,
  -- [{"figure": …, "before": …, "after": …}]
  differences        jsonb not null,
  unique (definition_key, coverage, from_on, to_on, audience, number),
  check ((released_by is null) = (reason is null)),
  check (threshold >= 5 or audience = 'HOST' or released_by is not null)
);
create index edition_coverage on edition (coverage, audience, from_on, to_on);

create function samspel_covers(coverage text, audience text) returns boolean
language sql stable as $$
  select case split_part(coverage, ':', 1)
    when 'intervention' then exists (
      select 1 from intervention i
      where i.id = nullif(split_part(coverage, ':', 2), '')::uuid
        and (audience = 'OTHERS' or 'authority:' || i.host = (select samspel_caller())))
    when 'association' then audience = 'OTHERS' and (
      'association:' || split_part(coverage, ':', 2) = (select samspel_caller())
      or exists (
        select 1 from member m
        where m.association_id = split_part(coverage, ':', 2)
          and (m.left_on is null or m.left_on >= current_date)
          and m.authorities @> (select jsonb_build_array(
                jsonb_build_object('authority', substr(samspel_caller(), 11))))))
    else audience = 'OTHERS' and (select samspel_caller()) is not null
  end
$$;

-- No policy lets anybody change or delete one.
alter table edition enable row level security;
alter table edition force row level security;
create policy edition_read on edition for select
  using ((select samspel_caller()) = 'system' or samspel_covers(coverage, audience));
create policy edition_made on edition for insert
  with check (samspel_covers(coverage, audience));
