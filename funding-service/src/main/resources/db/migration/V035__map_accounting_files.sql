-- Which project of the books is which intervention, and which accounts are which cost; the latest only.
create table sie_mapping (
    association_id   text        primary key references association,
    version          bigint      not null,
    objects          text[]      not null,
    intervention_ids uuid[]      not null,
    range_from       text[]      not null,
    range_to         text[]      not null,
    range_category   text[]      not null,
    recorded_at      timestamptz not null,
    check (cardinality(objects) = cardinality(intervention_ids)),
    check (cardinality(range_from) = cardinality(range_to)),
    check (cardinality(range_from) = cardinality(range_category)),
    check (range_category <@ array['PERSONAL', 'LOKALER', 'OVRIGT', 'INCOME', 'IGNORED'])
);
alter table sie_mapping enable row level security;
alter table sie_mapping force row level security;
create policy readers on sie_mapping for select using (
    (select nullif(current_setting('samspel.caller', true), '')) in ('operator', 'system', 'association:' || association_id));
create policy writers on sie_mapping for insert with check (
    (select nullif(current_setting('samspel.caller', true), '')) in ('system', 'association:' || association_id));
create policy changers on sie_mapping for update using (
    (select nullif(current_setting('samspel.caller', true), '')) in ('system', 'association:' || association_id));
