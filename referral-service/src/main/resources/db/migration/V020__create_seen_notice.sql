-- Which notices participant-service has given have been passed on: each once. An id and a time, nothing of a person.
create table seen_notice (
    id      uuid primary key,
    seen_at timestamptz not null
);
alter table seen_notice enable row level security;
alter table seen_notice force row level security;
create policy seen_notice_of_system on seen_notice
    using ((select samspel_caller()) = 'system');
