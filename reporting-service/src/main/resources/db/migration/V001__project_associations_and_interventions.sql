create table association (
  id      text primary key,
  version bigint not null,
  name    text not null
);

create table member (
  association_id      text not null,
  organisation_number text not null,
  version             bigint not null,
  name                text not null,
  party               text not null,
  left_on             date,
  -- [{"authority": …, "name": …}]
  authorities         jsonb not null,
  primary key (association_id, organisation_number)
);
create index member_authorities on member using gin (authorities jsonb_path_ops);

create table intervention (
  id             uuid primary key,
  version        bigint not null,
  association_id text not null,
  name           text not null,
  host           text not null
);
create index intervention_association on intervention (association_id);
create index intervention_host on intervention (host);

create table finances (
  intervention_id uuid not null,
  year            int not null,
  version         bigint not null,
  actual_as_of    date,
  -- [{"costCategory": …, "budgetSek": …, "actualSek": …, "forecastYearCostSek": …}]
  lines           jsonb not null,
  primary key (intervention_id, year)
);

-- Which associations there are and who belongs to them is public; the operator has no business here.
alter table association enable row level security;
alter table association force row level security;
create policy association_system on association
  using ((select samspel_caller()) = 'system');
create policy association_known on association for select
  using ((select samspel_caller()) like 'a%:%');

alter table member enable row level security;
alter table member force row level security;
create policy member_system on member
  using ((select samspel_caller()) = 'system');
create policy member_known on member for select
  using ((select samspel_caller()) like 'a%:%');

-- Read by the host, by the association's office and by the authorities of its members.
alter table intervention enable row level security;
alter table intervention force row level security;
create policy intervention_system on intervention
  using ((select samspel_caller()) = 'system');
create policy intervention_known on intervention for select
  using (
    'authority:' || host = (select samspel_caller())
    or 'association:' || association_id = (select samspel_caller())
    or association_id in (
      select m.association_id from member m
      where m.authorities @> (select jsonb_build_array(
              jsonb_build_object('authority', substr(samspel_caller(), 11))))
        and (m.left_on is null or m.left_on >= current_date))
  );

alter table finances enable row level security;
alter table finances force row level security;
create policy finances_system on finances
  using ((select samspel_caller()) = 'system');
create policy finances_known on finances for select
  using (exists (select 1 from intervention i where i.id = intervention_id));
