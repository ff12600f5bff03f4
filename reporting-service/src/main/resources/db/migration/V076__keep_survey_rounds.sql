-- Questionnaires by key and version; the texts are the licence holder's and may be missing.
create table survey_instrument (
  id             uuid primary key,
  version        bigint not null,
  key            text not null check (key ~ '^[a-z0-9-]{1,60}$'),
  edition        text not null check (edition ~ '^[A-Za-z0-9.-]{1,20}$'),
  title_sv       text not null,
  title_en       text not null,
  licence_holder text not null,
  owner          text not null,
  -- [{"code": …, "kind": …, "lowest": …, "highest": …, "positiveFrom": …, "choices": […], "text": …}]
  questions      jsonb not null,
  recorded_at    timestamptz not null,
  unique (key, edition)
);

-- One asking of one group: by an intervention's host, or by a member for the association.
create table survey_round (
  id               uuid primary key,
  version          bigint not null,
  instrument_id    uuid not null references survey_instrument (id),
  respondent_group text not null check (respondent_group in
                     ('PARTICIPANTS', 'STAFF', 'BOARD', 'MANAGERS', 'REFERRERS')),
  association_id   text not null,
  intervention_id  uuid,
  owner            text not null,
  from_on          date not null,
  to_on            date not null check (to_on >= from_on),
  invited          int check (invited >= 0),
  forms            int check (forms >= 0),
  imported_by      text,
  imported_at      timestamptz,
  closed_at        timestamptz,
  recorded_at      timestamptz not null,
  check ((forms is null) = (imported_by is null) and (forms is null) = (imported_at is null)),
  check (closed_at is null or forms is not null)
);
create index survey_round_intervention on survey_round (intervention_id);
create index survey_round_instrument on survey_round (instrument_id, respondent_group, to_on);

-- How many gave an answer: the forms themselves are never kept, so no one's answers stand together.
create table survey_count (
  round_id uuid not null references survey_round (id),
  question text not null,
  sex      text not null check (sex in ('KVINNA', 'MAN', 'OKANT')),
  answer   text not null,
  people   int not null check (people > 0),
  primary key (round_id, question, sex, answer)
);

-- What people wrote, apart from what they answered.
create table survey_free_text (
  id       uuid primary key,
  round_id uuid not null references survey_round (id),
  question text not null,
  words    text not null check (length(words) between 1 and 2000)
);
create index survey_free_text_round on survey_free_text (round_id);

alter table survey_instrument enable row level security;
alter table survey_instrument force row level security;
create policy survey_instrument_owner on survey_instrument
  using (owner = (select samspel_caller()));
create policy survey_instrument_known on survey_instrument for select
  using ((select samspel_caller()) like 'a%:%');

-- Others read what is closed: an open round may still change by one form.
alter table survey_round enable row level security;
alter table survey_round force row level security;
create policy survey_round_owner on survey_round
  using (owner = (select samspel_caller()));
create policy survey_round_closed on survey_round for select
  using (closed_at is not null and (select samspel_caller()) like 'a%:%');

alter table survey_count enable row level security;
alter table survey_count force row level security;
create policy survey_count_owner on survey_count
  using (exists (select 1 from survey_round r
                 where r.id = round_id and r.owner = (select samspel_caller())));
create policy survey_count_closed on survey_count for select
  using (exists (select 1 from survey_round r where r.id = round_id and r.closed_at is not null));

alter table survey_free_text enable row level security;
alter table survey_free_text force row level security;
create policy survey_free_text_owner on survey_free_text
  using (exists (select 1 from survey_round r
                 where r.id = round_id and r.owner = (select samspel_caller())));
