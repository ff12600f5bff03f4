-- Monthly participant files of ESF projects: the file itself is written when it is fetched, so no number lies here.
create table esf_file
(
    id              uuid primary key,
    host            text          not null,
    intervention_id uuid          not null,
    month           date          not null,
    row_count       integer       not null check (row_count >= 0),
    hours           numeric(9, 2) not null check (hours >= 0),
    sent_on         date          not null,
    resend_due      boolean       not null,
    superseded      boolean       not null,
    version         bigint        not null,
    recorded_at     timestamptz   not null,
    constraint esf_file_month_is_its_first_day check (extract(day from month) = 1),
    constraint esf_file_superseded_is_not_due check (not (superseded and resend_due))
);
create unique index esf_file_one_current on esf_file (intervention_id, month) where not superseded;
alter table esf_file enable row level security;
alter table esf_file force row level security;
create policy esf_file_of_host on esf_file
    using (host = (select caller_authority()) or (select caller_is_system()));

create table esf_file_row
(
    id             uuid primary key,
    file_id        uuid          not null references esf_file (id) on delete cascade,
    host           text          not null,
    enrolment_id   uuid          not null references enrolment (id) on delete cascade,
    participant_id uuid          not null references participant (id) on delete cascade,
    start_month    date          not null,
    end_month      date,
    hours          numeric(6, 2) not null check (hours >= 0),
    constraint esf_file_row_once unique (file_id, enrolment_id)
);
create index esf_file_row_by_enrolment on esf_file_row (enrolment_id);
create index esf_file_row_by_participant on esf_file_row (participant_id);
alter table esf_file_row enable row level security;
alter table esf_file_row force row level security;
create policy esf_file_row_of_host on esf_file_row
    using (host = (select caller_authority()) or (select caller_is_system()));
