create table employer_contact
(
    id             uuid primary key,
    enrolment_id   uuid        not null references enrolment (id) on delete cascade,
    participant_id uuid        not null references participant (id) on delete cascade,
    host           text        not null,
    contacted_on   date        not null,
    employer       bytea       not null,
    outcome        text        not null check (outcome in ('NO_INTEREST', 'INTEREST', 'PLACEMENT')),
    note           bytea,
    version        bigint      not null,
    recorded_at    timestamptz not null
);
create index employer_contact_by_enrolment on employer_contact (enrolment_id, contacted_on desc, id desc);
create index employer_contact_by_participant on employer_contact (participant_id);
alter table employer_contact enable row level security;
alter table employer_contact force row level security;
create policy employer_contact_of_host on employer_contact
    using (host = (select caller_authority()) or (select caller_is_system()));

create table placement
(
    id              uuid primary key,
    enrolment_id    uuid        not null references enrolment (id) on delete cascade,
    participant_id  uuid        not null references participant (id) on delete cascade,
    host            text        not null,
    kind            text        not null check (kind in ('WORK_TRAINING', 'SUBSIDISED', 'UNSUBSIDISED')),
    form_of_support text check (form_of_support in ('LONEBIDRAG', 'NYSTARTSJOBB', 'INTRODUKTIONSJOBB', 'OSA', 'SKYDDAT_ARBETE',
                                                    'ANNAT')),
    employer        bytea       not null,
    supervisor      bytea,
    started_on      date        not null,
    extent_percent  integer     not null check (extent_percent between 1 and 100),
    state           text        not null check (state in ('OPEN', 'ENDED')),
    ended_on        date,
    outcome         text check (outcome in ('EMPLOYED', 'CONTINUES_ELSEWHERE', 'INTERRUPTED', 'COMPLETED')),
    version         bigint      not null,
    recorded_at     timestamptz not null,
    constraint placement_support_of_subsidised check (form_of_support is null or kind = 'SUBSIDISED'),
    constraint placement_ended_has_day check ((state = 'ENDED') = (ended_on is not null)),
    constraint placement_ended_has_outcome check ((ended_on is null) = (outcome is null)),
    constraint placement_ends_after_start check (ended_on >= started_on)
);
create index placement_by_enrolment on placement (enrolment_id, started_on desc, id desc);
create index placement_by_participant on placement (participant_id);
alter table placement enable row level security;
alter table placement force row level security;
create policy placement_of_host on placement
    using (host = (select caller_authority()) or (select caller_is_system()));
