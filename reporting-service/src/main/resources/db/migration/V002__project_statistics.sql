-- Pseudonymous rows: still the host's personal data, so a tombstone erases them.
create table enrolment (
  id                  uuid primary key,
  version             bigint not null,
  intervention_id     uuid not null,
  association_id      text not null,
  person_pseudonym    text not null,
  sex                 text not null check (sex in ('KVINNA', 'MAN', 'OKANT')),
  birth_month         text check (birth_month ~ '^[0-9]{4}-[0-9]{2}$'),
  referring_authority text not null,
  started_on          date not null,
  ended_on            date check (ended_on >= started_on),
  exit_reason         text,
  exit_destination    text,
  early_dropout       boolean not null,
  -- [{"at": …, "incomeSources": [{"code": …, "extentPercent": …}], "monthsInPublicSupport": …}]
  situations          jsonb not null
);
create index enrolment_intervention on enrolment (intervention_id, started_on);

create table queue_entry (
  referral_id     uuid primary key,
  version         bigint not null,
  intervention_id uuid not null,
  queued_on       date,
  left_queue_on   date
);
create index queue_entry_intervention on queue_entry (intervention_id, queued_on);

create table anonymous_count (
  intervention_id uuid not null,
  year            int not null,
  sex             text not null,
  version         bigint not null,
  people          int not null check (people >= 0),
  primary key (intervention_id, year, sex)
);

-- The rows follow the intervention that they belong to: who can't see it, sees nothing of it.
alter table enrolment enable row level security;
alter table enrolment force row level security;
create policy enrolment_system on enrolment
  using ((select samspel_caller()) = 'system');
create policy enrolment_known on enrolment for select
  using (exists (select 1 from intervention i where i.id = intervention_id));

alter table queue_entry enable row level security;
alter table queue_entry force row level security;
create policy queue_entry_system on queue_entry
  using ((select samspel_caller()) = 'system');
create policy queue_entry_known on queue_entry for select
  using (exists (select 1 from intervention i where i.id = intervention_id));

alter table anonymous_count enable row level security;
alter table anonymous_count force row level security;
create policy anonymous_count_system on anonymous_count
  using ((select samspel_caller()) = 'system');
create policy anonymous_count_known on anonymous_count for select
  using (exists (select 1 from intervention i where i.id = intervention_id));
