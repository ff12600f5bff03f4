create table referral (
    id                     uuid primary key,
    -- Counts every change; the row is locked before it is changed.
    version                bigint      not null,
    recorded_at            timestamptz not null,
    intervention_id        uuid        not null,
    disclosure_id          uuid,
    waiver_id              uuid,
    edge_id                uuid,
    participant_id         uuid,
    referring_authority    text        not null,
    receiving_authority    text        not null,
    income_authority       text,
    state                  text        not null check (state in
        ('SUBMITTED', 'RECEIVED', 'NEEDS_COMPLETION', 'ACCEPTED', 'QUEUED', 'ENROLLED', 'CLOSED',
         'RETURNED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    submitted_on           date        not null,
    received_on            date,
    visited_on             date,
    response               text check (response in ('ACCEPTED', 'DECLINED', 'NEEDS_COMPLETION')),
    decline_reason         text,
    responded_on           date,
    queued_on              date,
    left_queue_on          date,
    left_queue_as          text check (left_queue_as in ('ENROLLED', 'WITHDRAWN', 'LAPSED')),
    withdrawn_on           date,
    lapsed_on              date,
    lapse_reason           text,
    enrolment_id           uuid,
    started_on             date,
    ended_on               date,
    state_before_enrolment text,
    -- Free texts: AES-256-GCM under this referral's own data key, wrapped by the key-encryption key named.
    data_key_id            text,
    data_key               bytea,
    need                   bytea,
    withdrawal_reason      bytea,
    -- With a disclosure from another authority, or about the host's own participant.
    constraint referral_about_someone check (
        (disclosure_id is not null and waiver_id is not null and edge_id is not null
            and participant_id is null and referring_authority <> receiving_authority)
        or (disclosure_id is null and participant_id is not null
            and referring_authority = receiving_authority)),
    constraint referral_in_queue check (state <> 'QUEUED' or (queued_on is not null and left_queue_on is null)),
    constraint referral_enrolled check (state not in ('ENROLLED', 'CLOSED', 'RETURNED') or enrolment_id is not null)
);

create index referral_sent on referral (referring_authority, id desc);
create index referral_received on referral (receiving_authority, id desc);
create index referral_received_in on referral (receiving_authority, state, id desc);
create index referral_income on referral (income_authority, id desc) where income_authority is not null;
create index referral_queue on referral (intervention_id, queued_on, submitted_on, id) where state = 'QUEUED';
create index referral_active on referral (intervention_id) where state = 'ENROLLED';

create table introductory_visit (
    id               uuid primary key,
    referral_id      uuid        not null references referral,
    visited_on       date        not null,
    referrer_present boolean,
    recorded_at      timestamptz not null
);

create index introductory_visit_referral on introductory_visit (referral_id);

create table referral_change (
    referral_id  uuid        not null references referral,
    version      bigint      not null,
    move         text        not null,
    state_before text,
    state_after  text        not null,
    occurred_on  date        not null,
    reason       text,
    recorded_at  timestamptz not null,
    authority    text        not null,
    unit         text        not null,
    primary key (referral_id, version)
);

alter table referral enable row level security;
alter table referral force row level security;
create policy referral_parties on referral
    using ((select samspel_caller())
        in ('system', 'authority:' || receiving_authority, 'authority:' || referring_authority));
-- The authority responsible for the person's income knows of the referral from the enrolment on.
create policy referral_income_authority on referral for select
    using ((select samspel_caller()) = 'authority:' || income_authority
        and state in ('ENROLLED', 'CLOSED', 'RETURNED'));

alter table introductory_visit enable row level security;
alter table introductory_visit force row level security;
create policy introductory_visit_parties on introductory_visit
    using (exists (select from referral r
        where r.id = referral_id
          and (select samspel_caller())
            in ('system', 'authority:' || r.receiving_authority, 'authority:' || r.referring_authority)));

alter table referral_change enable row level security;
alter table referral_change force row level security;
-- The reasons of each change are the host's; the referrer adds what it does itself.
create policy referral_change_host on referral_change for select
    using (exists (select from referral r
        where r.id = referral_id
          and (select samspel_caller())
            in ('system', 'authority:' || r.receiving_authority)));
create policy referral_change_parties on referral_change for insert
    with check (exists (select from referral r
        where r.id = referral_id
          and (select samspel_caller())
            in ('system', 'authority:' || r.receiving_authority, 'authority:' || r.referring_authority)));
