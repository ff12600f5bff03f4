-- A person's attendance by ISO week; shown to nobody but the host.
create table attendance
(
    id                    uuid primary key,
    enrolment_id          uuid        not null references enrolment (id) on delete cascade,
    host                  text        not null,
    week_starts_on        date        not null check (extract(isodow from week_starts_on) = 1),
    planned_sessions      integer     not null check (planned_sessions >= 0),
    attended_sessions     integer     not null check (attended_sessions >= 0),
    absent_with_notice    integer     not null check (absent_with_notice >= 0),
    absent_without_notice integer     not null check (absent_without_notice >= 0),
    version               bigint      not null,
    recorded_at           timestamptz not null,
    constraint attendance_once_per_week unique (enrolment_id, week_starts_on),
    constraint attendance_absent_from_planned
        check (absent_with_notice + absent_without_notice <= planned_sessions)
);
alter table attendance enable row level security;
alter table attendance force row level security;
create policy attendance_of_host on attendance
    using (host = (select caller_authority()) or (select caller_is_system()));
