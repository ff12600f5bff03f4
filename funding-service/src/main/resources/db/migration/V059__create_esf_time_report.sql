-- Hours that staff have worked in ESF projects. Staff are opaque ids: no name, no identity number.
create table esf_time_report (
    id             uuid          primary key,
    association_id text          not null,
    project_id     uuid          not null,
    subproject_id  uuid,
    staff          text          not null check (length(staff) between 1 and 100 and staff !~ '[0-9]{6}[-+ ]?[0-9]{4}'),
    month          date          not null check (extract(day from month) = 1),
    year           integer       not null,
    version        bigint        not null,
    hours          numeric(5, 2) not null check (hours >= 0 and hours <= 744),
    share_percent  numeric(5, 2) not null check (share_percent > 0 and share_percent <= 100),
    recorded_at    timestamptz   not null,
    changed_at     timestamptz   not null,
    check (year = extract(year from month)),
    unique nulls not distinct (project_id, subproject_id, staff, month),
    foreign key (project_id, association_id) references esf_project (id, association_id),
    foreign key (project_id, subproject_id) references esf_subproject (project_id, id)
);
create index esf_time_report_by_month on esf_time_report (project_id, month, id);
create index esf_time_report_by_staff on esf_time_report (association_id, year, staff);

-- Each version stays as it was reported.
create table esf_time_report_version (
    report_id     uuid          not null references esf_time_report,
    number        bigint        not null,
    hours         numeric(5, 2) not null,
    share_percent numeric(5, 2) not null,
    reason        text,
    recorded_at   timestamptz   not null,
    primary key (report_id, number),
    check ((number = 1) = (reason is null))
);

alter table esf_time_report enable row level security;
alter table esf_time_report force row level security;
alter table esf_time_report_version enable row level security;
alter table esf_time_report_version force row level security;

-- Of single employees' hours the office alone knows, neither other members nor the operator.
create policy readers on esf_time_report for select using (
    (select nullif(current_setting('samspel.caller', true), '')) in ('system', 'association:' || association_id));
create policy writers on esf_time_report for insert with check (
    (select nullif(current_setting('samspel.caller', true), '')) in ('system', 'association:' || association_id));
create policy changers on esf_time_report for update using (
    (select nullif(current_setting('samspel.caller', true), '')) in ('system', 'association:' || association_id));
create policy readers on esf_time_report_version for select using (
    (select true from esf_time_report r where r.id = esf_time_report_version.report_id));
create policy writers on esf_time_report_version for insert with check (
    (select true from esf_time_report r where r.id = esf_time_report_version.report_id));
