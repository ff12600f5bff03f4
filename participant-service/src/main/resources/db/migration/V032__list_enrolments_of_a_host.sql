-- The host's own enrolments, newest first: all, of an intervention, or in a state.
create index enrolment_of_host on enrolment (host, id desc);
create index enrolment_of_host_by_intervention on enrolment (host, intervention_id, id desc);
create index enrolment_of_host_by_state on enrolment (host, state, id desc);
-- What is open, for its reminders.
create index enrolment_open_of_host on enrolment (host, started_on)
    where state in ('TRIAL', 'ACTIVE', 'PAUSED');

-- When a host wants to be reminded; no row: after twelve months.
create table follow_up_settings
(
    intervention_id       uuid primary key,
    host                  text        not null,
    long_enrolment_months integer     not null check (long_enrolment_months between 1 and 60),
    version               bigint      not null,
    recorded_at           timestamptz not null
);
alter table follow_up_settings enable row level security;
alter table follow_up_settings force row level security;
create policy follow_up_settings_of_host on follow_up_settings
    using (host = (select caller_authority()) or (select caller_is_system()));
