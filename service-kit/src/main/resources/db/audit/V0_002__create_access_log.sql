create table access_log (
  id              uuid primary key,
  at              timestamptz not null,
  actor           text not null,
  acting_user     text not null,
  acting_unit     text not null,
  purpose         text not null,
  operation       text not null,
  controller      text not null,
  participant_ids uuid[] not null,
  record_ids      uuid[] not null
);
create index access_log_participant on access_log using gin (participant_ids);
create index access_log_controller on access_log (controller, id);
-- Rows are added and read, never changed.
revoke update, delete on access_log from ${app};
alter table access_log enable row level security;
alter table access_log force row level security;
create policy access_log_added on access_log for insert with check (true);
create policy access_log_read on access_log for select
  using ('authority:' || controller = (select samspel_caller())
         or 'authority:' || actor = (select samspel_caller())
         or (select samspel_caller()) = 'system');
