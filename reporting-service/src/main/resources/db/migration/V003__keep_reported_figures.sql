-- What a printed report claims. Exact figures and their contradictions are the host's alone.
create table reported_figures (
  id              uuid primary key,
  version         bigint not null,
  intervention_id uuid not null,
  from_on         date not null,
  to_on           date not null check (to_on >= from_on),
  -- [{"figure": …, "value": …, "where": …, "breakdown": {…}}]
  figures         jsonb not null,
  recorded_at     timestamptz not null,
  unique (intervention_id, from_on, to_on)
);

alter table reported_figures enable row level security;
alter table reported_figures force row level security;
create policy reported_figures_host on reported_figures
  using (exists (select 1 from intervention i
                 where i.id = intervention_id
                   and 'authority:' || i.host = (select samspel_caller())));
