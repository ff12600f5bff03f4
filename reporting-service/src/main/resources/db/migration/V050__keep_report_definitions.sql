-- Reports as data. A published version never changes: editions are understood by it.
create table report_definition (
  key        text not null check (key ~ '^[a-z][a-z0-9-]{1,59}$'),
  version    int not null check (version between 1 and 9999),
  -- counts the changes of a draft and of the state
  revision   bigint not null,
  body       jsonb not null,
  state      text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  created_at timestamptz not null,
  primary key (key, version),
  check (body ->> 'key' = key and (body ->> 'version')::int = version)
);

create function refuse_changed_definition() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and new.body is distinct from old.body then
    raise exception 'a published definition does not change' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger report_definition_stays before update on report_definition
  for each row execute function refuse_changed_definition();

-- What reports there are is no secret; drafts are the operator's.
alter table report_definition enable row level security;
alter table report_definition force row level security;
create policy report_definition_kept on report_definition
  using ((select samspel_caller()) in ('system', 'operator'));
create policy report_definition_known on report_definition for select
  using (state <> 'DRAFT' and (select samspel_caller()) is not null);
