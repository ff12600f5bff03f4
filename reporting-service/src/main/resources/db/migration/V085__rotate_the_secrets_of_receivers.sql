-- After a rotation the secret before signs too for a while, so that a receiver can change in peace.
alter table report_schedule
  add column previous_secret bytea,
  add column previous_until  timestamptz,
  add constraint report_schedule_previous_is_whole check (
    (previous_secret is null) = (previous_until is null)
    and (previous_secret is null or secret is not null));
