-- Persons who are counted without a row: numbers, never rows of persons.
create table anonymous_count
(
    intervention_id uuid    not null,
    year            integer not null,
    sex             text    not null check (sex in ('KVINNA', 'MAN', 'OKANT')),
    host            text    not null,
    count           integer not null check (count >= 0),
    version         bigint  not null,
    primary key (intervention_id, year, sex)
);
alter table anonymous_count enable row level security;
alter table anonymous_count force row level security;
create policy anonymous_count_of_host on anonymous_count
    using (host = (select caller_authority()) or (select caller_is_system()));
