-- What the host writes between the tables of its team report; figures in it are references.
create table report_text (
  intervention_id uuid not null,
  from_on         date not null,
  to_on           date not null check (to_on >= from_on),
  heading         text not null,
  part            text not null check (part in ('DESCRIPTION', 'ANALYSIS', 'REFLECTION')),
  version         bigint not null,
  text            text not null check (length(text) <= 10000),
  -- Until the host shares it, it is the host's draft.
  shared          boolean not null,
  recorded_at     timestamptz not null,
  primary key (intervention_id, from_on, to_on, heading, part)
);

alter table report_text enable row level security;
alter table report_text force row level security;
create policy report_text_host on report_text
  using (exists (select 1 from intervention i
                 where i.id = intervention_id
                   and 'authority:' || i.host = (select samspel_caller())));
create policy report_text_shared on report_text for select
  using (shared and exists (select 1 from intervention i where i.id = intervention_id));
