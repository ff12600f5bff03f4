-- What reports told of years before there were rows: the host's word, never a computed figure.
create table historic_figures (
  id              uuid primary key,
  version         bigint not null,
  intervention_id uuid not null,
  from_on         date not null,
  to_on           date not null check (to_on >= from_on),
  source          text not null check (length(source) between 1 and 300),
  -- [{"figure": …, "value": …, "base": …}]
  figures         jsonb not null,
  recorded_at     timestamptz not null,
  unique (intervention_id, from_on, to_on)
);

alter table historic_figures enable row level security;
alter table historic_figures force row level security;
create policy historic_figures_host on historic_figures
  using (exists (select 1 from intervention i
                 where i.id = intervention_id
                   and 'authority:' || i.host = (select samspel_caller())));
create policy historic_figures_known on historic_figures for select
  using (exists (select 1 from intervention i where i.id = intervention_id));
