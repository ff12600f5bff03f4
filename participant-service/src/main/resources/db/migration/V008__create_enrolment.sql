create table enrolment
(
    id                  uuid primary key,
    host                text        not null,
    participant_id      uuid        not null references participant (id),
    referral_id         uuid        not null,
    waiver_id           uuid,
    intervention_id     uuid        not null,
    association_id      text        not null,
    referring_authority text        not null,
    income_authority    text,
    state               text        not null check (state in ('TRIAL', 'ACTIVE', 'ENDED', 'CORRECTED')),
    started_on          date        not null,
    started_in_group    boolean     not null,
    trial_ends_on       date,
    ended_on            date,
    exit_reason         text,
    exit_destination    text,
    early_dropout       boolean     not null,
    follow_up_consent   text check (follow_up_consent in ('SIGNED', 'REFUSED')),
    follow_up_on        date,
    counted             text        not null check (counted in ('NOT_YET', 'RECORDED', 'ANONYMOUS')),
    corrected_at        timestamptz,
    version             bigint      not null,
    recorded_at         timestamptz not null,
    changed_at          timestamptz not null,
    constraint enrolment_trial_has_end check (state <> 'TRIAL' or trial_ends_on is not null),
    constraint enrolment_ended_has_exit check (state <> 'ENDED' or (ended_on is not null and exit_reason is not null)),
    constraint enrolment_ends_after_start check (ended_on >= started_on),
    constraint enrolment_dropout_has_no_destination check (not (early_dropout and exit_destination is not null)),
    constraint enrolment_consent_has_date check ((follow_up_consent is null) = (follow_up_on is null)),
    constraint enrolment_corrected_has_time check ((state = 'CORRECTED') = (corrected_at is not null))
);
create unique index enrolment_once_per_referral on enrolment (referral_id) where state <> 'CORRECTED';
create index enrolment_by_participant on enrolment (participant_id);
create index enrolment_trial_due on enrolment (trial_ends_on) where state = 'TRIAL';
alter table enrolment enable row level security;
alter table enrolment force row level security;
create policy enrolment_of_host on enrolment
    using (host = (select caller_authority()) or (select caller_is_system()));
-- For the outcome only, which is tested by its edge besides.
create policy enrolment_for_outcome on enrolment for select
    using ((select caller_authority()) in (referring_authority, income_authority));

create table enrolment_history
(
    id           uuid primary key,
    enrolment_id uuid        not null references enrolment (id),
    host         text        not null,
    state        text        not null check (state in ('TRIAL', 'ACTIVE', 'ENDED', 'CORRECTED')),
    changed_at   timestamptz not null,
    changed_by   text        not null,
    reason       bytea
);
create index enrolment_history_by_enrolment on enrolment_history (enrolment_id);
alter table enrolment_history enable row level security;
alter table enrolment_history force row level security;
create policy enrolment_history_of_host on enrolment_history
    using (host = (select caller_authority()) or (select caller_is_system()));

create table situation
(
    id                       uuid primary key,
    enrolment_id             uuid not null references enrolment (id),
    host                     text not null,
    at                       text not null check (at in ('BEFORE', 'AFTER', 'MONTHS_6', 'MONTHS_12')),
    measured_on              date not null,
    income_sources           text not null,
    occupations              text not null,
    education                text,
    months_in_public_support integer check (months_in_public_support >= 0),
    constraint situation_once_per_time unique (enrolment_id, at)
);
alter table situation enable row level security;
alter table situation force row level security;
create policy situation_of_host on situation
    using (host = (select caller_authority()) or (select caller_is_system()));
