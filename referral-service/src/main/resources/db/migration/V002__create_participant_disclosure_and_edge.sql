-- What participant-service has announced: ids, authorities and dates, nothing about the person.
create table participant (
    id         uuid primary key,
    version    bigint      not null,
    controller text        not null,
    known_at   timestamptz not null
);

create table disclosure (
    id         uuid primary key,
    version    bigint      not null,
    waiver_id  uuid        not null,
    edge_id    uuid        not null,
    discloser  text        not null,
    recipient  text        not null,
    known_at   timestamptz not null
);

create table edge (
    id          uuid primary key,
    version     bigint not null,
    waiver_id   uuid   not null,
    discloser   text   not null,
    recipient   text   not null,
    purpose     text   not null,
    categories  text[] not null,
    valid_from  date   not null,
    valid_until date   not null,
    state       text   not null check (state in ('PENDING', 'LIVE', 'WITHDRAWN'))
);

create index edge_waiver on edge (waiver_id);

alter table participant enable row level security;
alter table participant force row level security;
create policy participant_controller on participant
    using ((select samspel_caller())
        in ('system', 'authority:' || controller));

alter table disclosure enable row level security;
alter table disclosure force row level security;
create policy disclosure_parties on disclosure
    using ((select samspel_caller())
        in ('system', 'authority:' || discloser, 'authority:' || recipient));

alter table edge enable row level security;
alter table edge force row level security;
create policy edge_parties on edge
    using ((select samspel_caller())
        in ('system', 'authority:' || discloser, 'authority:' || recipient));
