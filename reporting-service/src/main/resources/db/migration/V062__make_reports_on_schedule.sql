-- Reports that are made when a period has ended, with the rights that their owner has then.
create table report_schedule (
  id              uuid primary key,
  version         bigint not null,
  caller          text not null,
  report          text not null,
  coverage        text not null,
  form            text not null check (form in ('CSV', 'XLSX', 'PDF')),
  language        text not null check (language in ('sv', 'en')),
  rhythm          text not null check (rhythm in ('MONTHLY', 'QUARTERLY', 'YEARLY')),
  covers          text not null check (covers in ('PERIOD', 'TWELVE_MONTHS')),
  start_month     int not null check (start_month between 1 and 12),
  day             int not null check (day between 1 and 28),
  delivery        text not null check (delivery in ('FILE', 'WEBHOOK')),
  url             text,
  -- The signing secret, sealed.
  data_key_id     text,
  data_key        bytea,
  secret          bytea,
  disabled        text check (disabled in ('GONE', 'EXHAUSTED')),
  next_due_on     date not null,
  recorded_at     timestamptz not null,
  constraint report_schedule_webhook_is_whole check (
    (delivery = 'WEBHOOK') = (url is not null)
    and (url is null) = (secret is null)
    and (url is null) = (data_key is null)
    and (url is null) = (data_key_id is null)),
  constraint report_schedule_only_webhooks_fail check (disabled is null or delivery = 'WEBHOOK')
);
create index report_schedule_due on report_schedule (next_due_on) where disabled is null;
create index report_schedule_caller on report_schedule (caller, recorded_at);

alter table report_schedule enable row level security;
alter table report_schedule force row level security;
create policy report_schedule_own on report_schedule
  using (caller = (select samspel_caller()) or (select samspel_caller()) = 'system');

-- That a report is ready, told to its owner's receiver until it has been taken.
create table report_notice (
  export_id       uuid primary key references export_job (id) on delete cascade,
  schedule_id     uuid not null references report_schedule (id) on delete cascade,
  attempts        int not null,
  -- Null when it was taken, or is told no more.
  next_attempt_at timestamptz
);
create index report_notice_due on report_notice (next_attempt_at)
  where next_attempt_at is not null;

alter table report_notice enable row level security;
alter table report_notice force row level security;
create policy report_notice_system on report_notice
  using ((select samspel_caller()) = 'system');
