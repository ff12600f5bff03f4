-- The newest version of each meeting that has been passed on to those who may know of it; nothing of the meeting itself.
create table meeting (
    id      uuid primary key,
    version bigint not null,
    host    text   not null
);

alter table meeting enable row level security;
alter table meeting force row level security;
create policy meeting_host on meeting
    using ((select samspel_caller())
        in ('system', 'authority:' || host));
