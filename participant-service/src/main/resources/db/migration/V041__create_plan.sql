create table plan
(
    enrolment_id   uuid primary key references enrolment (id) on delete cascade,
    participant_id uuid        not null references participant (id) on delete cascade,
    host           text        not null,
    agreed_on      date        not null,
    agreement      bytea,
    version        bigint      not null,
    recorded_at    timestamptz not null,
    changed_at     timestamptz not null
);
create index plan_by_participant on plan (participant_id);
alter table plan enable row level security;
alter table plan force row level security;
create policy plan_of_host on plan
    using (host = (select caller_authority()) or (select caller_is_system()));

create table plan_goal
(
    id           uuid primary key,
    enrolment_id uuid    not null references plan (enrolment_id) on delete cascade,
    host         text    not null,
    goal         bytea   not null,
    job_focused  boolean not null,
    place        integer not null
);
create index plan_goal_by_plan on plan_goal (enrolment_id, place);
alter table plan_goal enable row level security;
alter table plan_goal force row level security;
create policy plan_goal_of_host on plan_goal
    using (host = (select caller_authority()) or (select caller_is_system()));

create table activity
(
    id                    uuid primary key,
    enrolment_id          uuid        not null references enrolment (id) on delete cascade,
    participant_id        uuid        not null references participant (id) on delete cascade,
    host                  text        not null,
    waiver_id             uuid,
    referral_id           uuid        not null,
    activity              bytea       not null,
    responsible_authority text        not null,
    responsible_unit      text,
    due_on                date        not null,
    job_focused           boolean     not null,
    state                 text        not null check (state in ('OPEN', 'ANSWERED')),
    done_on               date,
    outcome               text check (outcome in ('DONE', 'PARTLY', 'NOT_DONE', 'NO_LONGER_RELEVANT')),
    note                  bytea,
    version               bigint      not null,
    recorded_at           timestamptz not null,
    constraint activity_answered_has_outcome check ((state = 'ANSWERED') = (outcome is not null)),
    constraint activity_outcome_has_day check ((outcome is null) = (done_on is null)),
    constraint activity_note_of_outcome check (outcome is not null or note is null)
);
create index activity_by_enrolment on activity (enrolment_id, due_on);
create index activity_by_participant on activity (participant_id, responsible_authority);
create index activity_by_responsible on activity (responsible_authority, id desc);
create index activity_due on activity (host, due_on) where state = 'OPEN';
alter table activity enable row level security;
alter table activity force row level security;
create policy activity_of_host on activity
    using (host = (select caller_authority()) or (select caller_is_system()));
create policy activity_to_responsible on activity for select
    using (responsible_authority = (select caller_authority())
        and edge_tells(host, participant_id, waiver_id, 'PLAN'));

-- Its text is sealed with the data key of the host's participant: the responsible authority reads with it, while the activity's
-- own policy shows it the row.
create policy data_key_for_responsible on data_key for select
    using (exists (select 1
                   from activity a
                   where a.participant_id = data_key.participant_id
                     and a.responsible_authority = (select caller_authority())));

create table activity_history
(
    id          uuid primary key,
    activity_id uuid        not null references activity (id) on delete cascade,
    host        text        not null,
    state       text        not null check (state in ('OPEN', 'ANSWERED')),
    due_on      date        not null,
    changed_at  timestamptz not null,
    changed_by  text        not null
);
create index activity_history_by_activity on activity_history (activity_id);
alter table activity_history enable row level security;
alter table activity_history force row level security;
create policy activity_history_of_host on activity_history
    using (host = (select caller_authority()) or (select caller_is_system()));
