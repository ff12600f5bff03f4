-- A report that is made into a file while its reader waits or is away, and the file for a week.
create table export_job (
  id               uuid primary key,
  version          bigint not null,
  -- Who asked, as row-level security names callers; the report is made with its rights.
  caller           text not null,
  schedule_id      uuid,
  report           text not null,
  coverage         text not null,
  from_on          date not null,
  to_on            date not null check (to_on >= from_on),
  form             text not null check (form in ('CSV', 'XLSX', 'PDF')),
  language         text not null check (language in ('sv', 'en')),
  state            text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  progress_percent int not null check (progress_percent between 0 and 100),
  -- An instance that dies lets go of what it had taken when this has passed.
  leased_until     timestamptz,
  attempts         int not null,
  -- The code of the problem that a call would have been answered with.
  failure          text,
  recorded_at      timestamptz not null,
  ended_at         timestamptz,
  file_name        text,
  content          bytea check (octet_length(content) <= 20971520),
  constraint export_job_running_is_leased check ((state = 'RUNNING') = (leased_until is not null)),
  constraint export_job_ended_has_time
    check ((state in ('DONE', 'FAILED')) = (ended_at is not null)),
  constraint export_job_done_has_file
    check ((state = 'DONE') = (content is not null) and (content is null) = (file_name is null)),
  constraint export_job_failed_has_reason check ((state = 'FAILED') = (failure is not null)),
  -- A period that fell due is made once, whoever saw it first.
  unique (schedule_id, from_on, to_on)
);
create index export_job_open on export_job (recorded_at) where ended_at is null;
create index export_job_ended on export_job (ended_at) where ended_at is not null;
create index export_job_caller on export_job (caller, recorded_at);

alter table export_job enable row level security;
alter table export_job force row level security;
create policy export_job_own on export_job
  using (caller = (select samspel_caller()) or (select samspel_caller()) = 'system');
