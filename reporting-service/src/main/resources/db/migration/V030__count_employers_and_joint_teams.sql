-- Facts of employers and joint teams, in the shape of all that is counted; none has a pseudonym or an employer's name.
create table employer_contact (
  id              uuid primary key,
  version         bigint not null,
  intervention_id uuid not null,
  sex             text check (sex in ('KVINNA', 'MAN', 'OKANT')),
  contacted_on    date not null,
  facets          jsonb not null default '{}',
  amounts         jsonb not null default '{}'
);
create index employer_contact_intervention on employer_contact (intervention_id, contacted_on);

alter table employer_contact enable row level security;
alter table employer_contact force row level security;
create policy employer_contact_system on employer_contact
  using ((select samspel_caller()) = 'system');
create policy employer_contact_known on employer_contact for select
  using (exists (select 1 from intervention i where i.id = intervention_id));

-- Of a person who is not in follow-up it is known when the placement began and no more: the sex is OKANT.
create table placement (
  id              uuid primary key,
  version         bigint not null,
  intervention_id uuid not null,
  sex             text check (sex in ('KVINNA', 'MAN', 'OKANT')),
  started_on      date not null,
  ended_on        date check (ended_on >= started_on),
  facets          jsonb not null default '{}',
  amounts         jsonb not null default '{}'
);
create index placement_intervention on placement (intervention_id, started_on);
create index placement_ended on placement (intervention_id, ended_on) where ended_on is not null;

alter table placement enable row level security;
alter table placement force row level security;
create policy placement_system on placement
  using ((select samspel_caller()) = 'system');
create policy placement_known on placement for select
  using (exists (select 1 from intervention i where i.id = intervention_id));

-- Each referral to a joint team once, and each question about nobody.
create table team_item (
  id              uuid primary key,
  version         bigint not null,
  intervention_id uuid not null,
  sex             text check (sex in ('KVINNA', 'MAN', 'OKANT')),
  came_on         date not null,
  left_on         date,
  facets          jsonb not null default '{}',
  amounts         jsonb not null default '{}'
);
create index team_item_intervention on team_item (intervention_id, came_on);
create index team_item_left on team_item (intervention_id, left_on) where left_on is not null;

alter table team_item enable row level security;
alter table team_item force row level security;
create policy team_item_system on team_item
  using ((select samspel_caller()) = 'system');
create policy team_item_known on team_item for select
  using (exists (select 1 from intervention i where i.id = intervention_id));

-- What a team's ways are called.
create table redirect_ways (
  intervention_id uuid primary key,
  version         bigint not null,
  -- [{"code": …, "label": …, "labelEn": …}]
  ways            jsonb not null
);

alter table redirect_ways enable row level security;
alter table redirect_ways force row level security;
create policy redirect_ways_system on redirect_ways
  using ((select samspel_caller()) = 'system');
create policy redirect_ways_known on redirect_ways for select
  using (exists (select 1 from intervention i where i.id = intervention_id));
