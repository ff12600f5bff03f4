-- That a month's participant file was sent: how many rows and hours, never a person.
create table esf_participant_file (
    project_id     uuid           not null,
    month          date           not null check (extract(day from month) = 1),
    association_id text           not null,
    version        bigint         not null,
    row_count      integer        not null check (row_count >= 0),
    hours          numeric(10, 2) not null check (hours >= 0),
    first_sent_on  date           not null,
    sent_on        date           not null,
    resend_due     boolean        not null,
    resend_since   date,
    sendings       integer        not null check (sendings > 0),
    recorded_at    timestamptz    not null,
    primary key (project_id, month),
    foreign key (project_id, association_id) references esf_project (id, association_id),
    check (first_sent_on >= month + interval '1 month'),
    check (sent_on >= first_sent_on),
    check (resend_due = (resend_since is not null))
);
create index esf_participant_file_by_association on esf_participant_file (association_id, month);

-- Each sending as it was.
create table esf_participant_file_sending (
    project_id  uuid           not null,
    month       date           not null,
    number      integer        not null,
    row_count   integer        not null,
    hours       numeric(10, 2) not null,
    sent_on     date           not null,
    told_by     text           not null,
    recorded_at timestamptz    not null,
    primary key (project_id, month, number),
    foreign key (project_id, month) references esf_participant_file
);

alter table esf_participant_file enable row level security;
alter table esf_participant_file force row level security;
alter table esf_participant_file_sending enable row level security;
alter table esf_participant_file_sending force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    hosted constant text := '(select s.project_id from esf_subproject s where ''authority:'' || s.host = ' || caller || ')';
begin
    execute format('create policy readers on esf_participant_file for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
        caller, mine);
    -- The file is made under a host's token: a host tells of it, or the office.
    execute format('create policy writers on esf_participant_file for insert with check (%s in (''system'', ''association:'' || association_id) or project_id in %s)', caller, hosted);
    execute format('create policy changers on esf_participant_file for update using (%s in (''system'', ''association:'' || association_id) or project_id in %s)', caller, hosted);
    execute format('create policy writers on esf_participant_file_sending for insert with check ((select true from esf_participant_file f'
        || ' where f.project_id = esf_participant_file_sending.project_id and f.month = esf_participant_file_sending.month'
        || ' and (''association:'' || f.association_id = %s or f.project_id in %s)))', caller, hosted);
end $$;
create policy readers on esf_participant_file_sending for select using (
    (select true from esf_participant_file f
        where f.project_id = esf_participant_file_sending.project_id and f.month = esf_participant_file_sending.month));
