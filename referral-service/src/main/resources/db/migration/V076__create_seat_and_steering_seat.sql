-- Who staffs an intervention, by organisation: no person is named. Equal rows are several seats.
create table seat (
    id               uuid primary key,
    version          bigint      not null,
    recorded_at      timestamptz not null,
    intervention_id  uuid        not null,
    party            text        not null check (party ~ '^[0-9]{10}$'),
    function         text        not null check (length(function) between 1 and 100),
    agreed_percent   smallint    not null check (agreed_percent between 0 and 100),
    actual_percent   smallint    not null check (actual_percent between 0 and 100),
    starts_on        date        not null,
    ends_on          date,
    vacant           boolean     not null,
    employer         text check (length(employer) between 1 and 200),
    already_financed boolean     not null,
    constraint seat_days check (ends_on >= starts_on),
    constraint seat_vacant check (not vacant or actual_percent = 0)
);
create index seat_of_intervention on seat (intervention_id, party, function, starts_on, id);

create table steering_seat (
    id              uuid primary key,
    version         bigint      not null,
    recorded_at     timestamptz not null,
    intervention_id uuid        not null,
    party           text        not null check (party ~ '^[0-9]{10}$'),
    role            text        not null check (role in ('CHAIR', 'MEMBER', 'SUBSTITUTE')),
    starts_on       date        not null,
    ends_on         date,
    vacant          boolean     not null,
    constraint steering_seat_days check (ends_on >= starts_on)
);
create index steering_seat_of_intervention on steering_seat (intervention_id, party, role, starts_on, id);

alter table seat enable row level security;
alter table seat force row level security;
create policy seat_known on seat for select using (knows_intervention(intervention_id));
create policy seat_host on seat using (hosts_intervention(intervention_id));

alter table steering_seat enable row level security;
alter table steering_seat force row level security;
create policy steering_seat_known on steering_seat for select using (knows_intervention(intervention_id));
create policy steering_seat_host on steering_seat using (hosts_intervention(intervention_id));
