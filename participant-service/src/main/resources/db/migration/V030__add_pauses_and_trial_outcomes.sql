-- An enrolment may rest; what was decided of its trial is kept with it.
alter table enrolment
    drop constraint enrolment_state_check,
    add constraint enrolment_state_check
        check (state in ('TRIAL', 'ACTIVE', 'PAUSED', 'ENDED', 'CORRECTED')),
    add column paused_on        date,
    add column resumed_on       date,
    add column trial_decided_on date,
    add column trial_outcome    text check (trial_outcome in ('CONTINUES', 'EXTENDED', 'ENDED')),
    add constraint enrolment_paused_has_day check (state <> 'PAUSED' or paused_on is not null),
    add constraint enrolment_pause_in_enrolment check (paused_on >= started_on and resumed_on >= started_on),
    add constraint enrolment_trial_outcome_has_day check ((trial_outcome is null) = (trial_decided_on is null));
alter table enrolment_history
    drop constraint enrolment_history_state_check,
    add constraint enrolment_history_state_check
        check (state in ('TRIAL', 'ACTIVE', 'PAUSED', 'ENDED', 'CORRECTED'));

create table enrolment_pause
(
    id           uuid primary key,
    enrolment_id uuid not null references enrolment (id) on delete cascade,
    host         text not null,
    paused_on    date not null,
    resumed_on   date,
    constraint enrolment_pause_ends_after_start check (resumed_on >= paused_on)
);
create index enrolment_pause_by_enrolment on enrolment_pause (enrolment_id);
create unique index enrolment_pause_open_once on enrolment_pause (enrolment_id) where resumed_on is null;
alter table enrolment_pause enable row level security;
alter table enrolment_pause force row level security;
create policy enrolment_pause_of_host on enrolment_pause
    using (host = (select caller_authority()) or (select caller_is_system()));
