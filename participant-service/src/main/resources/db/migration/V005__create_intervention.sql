-- Projection of samspel.funding.v1; no person is behind it.
create table intervention
(
    id             uuid primary key,
    version        bigint not null,
    association_id text   not null,
    host           text   not null
);
