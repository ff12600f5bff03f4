-- What funding-service has announced. Administrative facts without a person behind them: no row-level security.
create table intervention (
    id             uuid primary key,
    version        bigint      not null,
    association_id text        not null,
    name           text        not null,
    host           text        not null,
    capacity       integer,
    starts_on      date,
    ends_on        date,
    state          text        not null,
    -- When this version arrived here: decides between "not yet known" and "unknown".
    known_at       timestamptz not null
);

create table member (
    association_id      text        not null,
    organisation_number text        not null,
    version             bigint      not null,
    authorities         text[]      not null,
    left_on             date,
    known_at            timestamptz not null,
    primary key (association_id, organisation_number)
);

create index member_authorities on member using gin (authorities);

-- Each registered authority has a topic of its own for what it may know.
create table authority_topic (
    authority  text primary key,
    created_at timestamptz
);

create index authority_topic_missing on authority_topic (authority) where created_at is null;
