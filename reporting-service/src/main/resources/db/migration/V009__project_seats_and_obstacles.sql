-- Who staffs and steers an intervention, by organisation; no person is named.
create table seat (
  id               uuid primary key,
  version          bigint not null,
  intervention_id  uuid not null,
  party            text not null,
  function         text not null,
  agreed_percent   int not null check (agreed_percent between 0 and 100),
  actual_percent   int not null check (actual_percent between 0 and 100),
  starts_on        date not null,
  ends_on          date check (ends_on >= starts_on),
  vacant           boolean not null,
  employer         text,
  already_financed boolean not null
);
create index seat_intervention on seat (intervention_id, starts_on);

create table steering_seat (
  id              uuid primary key,
  version         bigint not null,
  intervention_id uuid not null,
  party           text not null,
  role            text not null,
  starts_on       date not null,
  ends_on         date check (ends_on >= starts_on),
  vacant          boolean not null
);
create index steering_seat_intervention on steering_seat (intervention_id, starts_on);

-- What stands in the way, without the words.
create table structural_obstacle (
  id              uuid primary key,
  version         bigint not null,
  intervention_id uuid not null,
  level           text not null check (level in ('INDIVIDUAL', 'ORGANISATION', 'SOCIETY')),
  category        text not null,
  noticed_on      date not null,
  handled         boolean not null
);
create index structural_obstacle_intervention on structural_obstacle (intervention_id, noticed_on);

alter table seat enable row level security;
alter table seat force row level security;
create policy seat_system on seat
  using ((select samspel_caller()) = 'system');
create policy seat_known on seat for select
  using (exists (select 1 from intervention i where i.id = intervention_id));

alter table steering_seat enable row level security;
alter table steering_seat force row level security;
create policy steering_seat_system on steering_seat
  using ((select samspel_caller()) = 'system');
create policy steering_seat_known on steering_seat for select
  using (exists (select 1 from intervention i where i.id = intervention_id));

alter table structural_obstacle enable row level security;
alter table structural_obstacle force row level security;
create policy structural_obstacle_system on structural_obstacle
  using ((select samspel_caller()) = 'system');
create policy structural_obstacle_known on structural_obstacle for select
  using (exists (select 1 from intervention i where i.id = intervention_id));
