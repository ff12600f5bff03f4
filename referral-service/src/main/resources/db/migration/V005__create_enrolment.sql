-- The enrolments that participant-service has announced; a referral follows its newest one.
create table enrolment (
    id              uuid primary key,
    version         bigint  not null,
    referral_id     uuid    not null,
    host            text    not null,
    state           text    not null,
    started_on      date    not null,
    ended_on        date,
    returned        boolean not null
);

create index enrolment_referral on enrolment (referral_id);

alter table enrolment enable row level security;
alter table enrolment force row level security;
create policy enrolment_host on enrolment
    using ((select samspel_caller())
        in ('system', 'authority:' || host));
