-- What others than the host were shown of twelve months' throughput, kept for ever: never changed,
-- never deleted. What changes by few afterwards would be theirs.
create table shown_throughput (
  intervention_id uuid not null,
  to_on           date not null,
  number          int not null check (number >= 1),
  -- the point, and how many people and days stood behind it: exact, and told to nobody
  kept            jsonb not null,
  recorded_at     timestamptz not null,
  primary key (intervention_id, to_on, number)
);

-- No policy lets anybody change or delete one.
alter table shown_throughput enable row level security;
alter table shown_throughput force row level security;
create policy shown_throughput_read on shown_throughput for select
  using (exists (select 1 from intervention i where i.id = intervention_id));
create policy shown_throughput_made on shown_throughput for insert
  with check (exists (select 1 from intervention i where i.id = intervention_id));
