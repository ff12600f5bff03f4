-- Places from a day on. Without a row in force the capacity counts that the intervention was proposed with.
alter table intervention
    add column capacity_from date[] not null default '{}',
    add column capacity_places integer[] not null default '{}' check (0 <= all (capacity_places)),
    add column capacities_version bigint not null default 0,
    add column capacities_recorded_at timestamptz,
    add constraint intervention_capacity_rows check (cardinality(capacity_from) = cardinality(capacity_places));
