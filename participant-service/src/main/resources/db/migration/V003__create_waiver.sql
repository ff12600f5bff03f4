create table waiver
(
    id             uuid primary key,
    participant_id uuid        not null references participant (id),
    controller     text        not null,
    signed_on      date        not null,
    valid_until    date        not null,
    signed_by      bytea,
    language       text,
    version        bigint      not null,
    recorded_at    timestamptz not null,
    changed_at     timestamptz not null,
    constraint waiver_ends_after_signing check (valid_until >= signed_on)
);
create index waiver_by_participant on waiver (participant_id);
alter table waiver enable row level security;
alter table waiver force row level security;
create policy waiver_of_controller on waiver
    using (controller = (select caller_authority()) or (select caller_is_system()));

create table waiver_edge
(
    id             uuid primary key,
    waiver_id      uuid   not null references waiver (id),
    participant_id uuid   not null,
    controller     text   not null,
    discloser      text   not null,
    recipient      text   not null,
    purpose        text   not null check (purpose in ('COORDINATED_REHABILITATION', 'JOINT_TEAM', 'FOLLOW_UP')),
    categories     text   not null,
    state          text   not null check (state in ('PENDING', 'LIVE', 'WITHDRAWN')),
    valid_from     date   not null,
    valid_until    date   not null,
    withdrawn_at   timestamptz,
    constraint waiver_edge_is_directed check (discloser <> recipient),
    constraint waiver_edge_withdrawn_has_time check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create index waiver_edge_by_waiver on waiver_edge (waiver_id);
create index waiver_edge_by_participant on waiver_edge (participant_id);
alter table waiver_edge enable row level security;
alter table waiver_edge force row level security;
create policy waiver_edge_of_controller on waiver_edge
    using (controller = (select caller_authority()) or (select caller_is_system()));
-- Both ends of an edge see that it stands; only the controller of the form changes it.
create policy waiver_edge_of_its_ends on waiver_edge for select
    using ((select caller_authority()) in (discloser, recipient));

create table waiver_edge_history
(
    id         uuid primary key,
    edge_id    uuid        not null references waiver_edge (id),
    controller text        not null,
    state      text        not null check (state in ('PENDING', 'LIVE', 'WITHDRAWN')),
    changed_at timestamptz not null,
    changed_by text        not null,
    reason     bytea
);
create index waiver_edge_history_by_edge on waiver_edge_history (edge_id);
alter table waiver_edge_history enable row level security;
alter table waiver_edge_history force row level security;
create policy waiver_edge_history_of_controller on waiver_edge_history
    using (controller = (select caller_authority()) or (select caller_is_system()));
