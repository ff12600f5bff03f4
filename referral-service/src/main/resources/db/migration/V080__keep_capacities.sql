-- Places by day as funding-service announces them, in order of days; before the first one capacity counts.
alter table intervention
    add column capacity_from date[] not null default '{}',
    add column capacity_places integer[] not null default '{}',
    add constraint intervention_capacity_rows check (cardinality(capacity_from) = cardinality(capacity_places));
