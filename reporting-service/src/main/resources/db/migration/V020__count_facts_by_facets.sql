-- What each fact is counted by: {"dimension": "CODE" or ["CODE", …]}, and {"amount": whole number}.
-- Rows from before are filled by the rebuild that a later migration asks for.
alter table enrolment
  add referral_id uuid,
  add facets      jsonb not null default '{}',
  add amounts     jsonb not null default '{}';
create index enrolment_referral on enrolment (referral_id);
create index enrolment_ended on enrolment (intervention_id, ended_on) where ended_on is not null;

-- The sex of a fact that has none is null.
alter table queue_entry
  add sex                 text check (sex in ('KVINNA', 'MAN', 'OKANT')),
  add referring_authority text,
  add submitted_on        date,
  add visited_on          date,
  add responded_on        date,
  add left_queue_as       text check (left_queue_as in ('ENROLLED', 'WITHDRAWN', 'LAPSED')),
  add facets              jsonb not null default '{}',
  add amounts             jsonb not null default '{}';
create index queue_entry_left on queue_entry (intervention_id, left_queue_on)
  where left_queue_on is not null;

alter table structural_obstacle
  add sex     text check (sex in ('KVINNA', 'MAN', 'OKANT')),
  add facets  jsonb not null default '{}',
  add amounts jsonb not null default '{}';

create table meeting (
  id              uuid primary key,
  version         bigint not null,
  intervention_id uuid not null,
  sex             text check (sex in ('KVINNA', 'MAN', 'OKANT')),
  planned_on      date not null,
  state           text not null check (state in ('PLANNED', 'HELD', 'CANCELLED', 'REBOOKED')),
  cancelled_by    text check (cancelled_by in
                    ('REFERRER', 'INCOME_AUTHORITY', 'PARTICIPANT', 'HOST', 'OTHER')),
  facets          jsonb not null default '{}',
  amounts         jsonb not null default '{}'
);
create index meeting_intervention on meeting (intervention_id, planned_on);

alter table meeting enable row level security;
alter table meeting force row level security;
create policy meeting_system on meeting
  using ((select samspel_caller()) = 'system');
create policy meeting_known on meeting for select
  using (exists (select 1 from intervention i where i.id = intervention_id));

alter table association add starts_on date;

alter table member
  add municipality_code text check (municipality_code ~ '^[0-9]{4}$'),
  add joined_on         date;

alter table finances add forecast_as_of date;

alter table intervention
  add orientation text check (orientation in ('INDIVIDUAL', 'STRUCTURAL')),
  add kind        text not null default 'INTERVENTION' check (kind in ('INTERVENTION', 'JOINT_TEAM')),
  add measured    text check (measured in ('IDENTIFIED', 'HEADCOUNT')),
  -- ["organisation number", …]
  add parties     jsonb not null default '[]',
  add capacity    int check (capacity >= 0),
  -- [{"validFrom": …, "capacity": …}]
  add capacities  jsonb not null default '[]',
  add starts_on   date,
  add ends_on     date,
  add state       text check (state in ('PROPOSED', 'OPEN', 'CLOSED'));
