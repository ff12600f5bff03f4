-- The money of an association's year, as funding told it. Public administration: nothing in it is about a person.
create table association_year (
  association_id       text not null,
  year                 int not null,
  version              bigint not null,
  contributions_from   text not null,
  -- [{"organisationNumber": …, "party": …, "amountSek": …}]
  contributions        jsonb not null,
  -- [{"source": …, "amountSek": …}]
  other_income         jsonb not null,
  -- [{"area": …, "budgetSek": …, "actualSek": …, "actualAsOf": …}]
  areas                jsonb not null,
  opening_equity_ore   bigint,
  granted_ore          bigint not null,
  interventions_ore    bigint,
  primary key (association_id, year)
);
create index association_year_year on association_year (year);

-- What an intervention is to reach, and how many it is planned for from which day on.
create table intervention_target (
  intervention_id uuid primary key,
  version         bigint not null,
  -- [{"indicator": …, "value": …, "unit": …, "from": …, "to": …}]
  targets         jsonb not null
);

create table participant_plan (
  intervention_id uuid primary key,
  version         bigint not null,
  -- [{"validFrom": …, "participants": …}] in order
  rows            jsonb not null
);

alter table intervention
  add planned_participants int check (planned_participants >= 0),
  add esf_funded           boolean;

-- Offices, authorities and the operator read every association's money: counties and the nation are sums of it.
alter table association_year enable row level security;
alter table association_year force row level security;
create policy association_year_system on association_year
  using ((select samspel_caller()) = 'system');
-- In which county an association counts follows from its members, whom the operator itself has registered.
create policy member_operator on member for select
  using ((select samspel_caller()) = 'operator');
create policy association_year_public on association_year for select
  using ((select samspel_caller()) like 'a%:%' or (select samspel_caller()) = 'operator');

alter table intervention_target enable row level security;
alter table intervention_target force row level security;
create policy intervention_target_system on intervention_target
  using ((select samspel_caller()) = 'system');
create policy intervention_target_known on intervention_target for select
  using (exists (select 1 from intervention i where i.id = intervention_id));

alter table participant_plan enable row level security;
alter table participant_plan force row level security;
create policy participant_plan_system on participant_plan
  using ((select samspel_caller()) = 'system');
create policy participant_plan_known on participant_plan for select
  using (exists (select 1 from intervention i where i.id = intervention_id));
