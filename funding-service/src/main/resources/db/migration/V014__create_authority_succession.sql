-- That one authority of an organisation has taken over all that another one had: who decided and since when.
create table authority_succession (
    id                 uuid        primary key,
    predecessor        text        not null unique,
    successor          text        not null check (successor <> predecessor),
    takes_effect_on    date        not null,
    decided_on         date        not null,
    decision_reference text        not null,
    predecessor_units  text[]      not null,
    successor_units    text[]      not null,
    version            bigint      not null,
    recorded_at        timestamptz not null,
    check (decided_on <= takes_effect_on),
    check (cardinality(predecessor_units) = cardinality(successor_units))
);
create index authority_succession_by_successor on authority_succession (successor);
alter table authority_succession enable row level security;
alter table authority_succession force row level security;
create policy operators on authority_succession using (
    (select nullif(current_setting('samspel.caller', true), '')) in ('operator', 'system'));

-- A host that is renamed stays the host: the row of the member's authority takes its interventions along.
alter table intervention
    drop constraint intervention_association_id_host_fkey,
    add constraint intervention_hosted_by_member foreign key (association_id, host)
        references member_authority (association_id, authority) on update cascade;

-- The operator carries a succession out in every association at once.
create policy succession_of_members on member for update using (
    (select nullif(current_setting('samspel.caller', true), '')) in ('operator', 'system'));
create policy succession_of_authorities on member_authority for update using (
    (select nullif(current_setting('samspel.caller', true), '')) in ('operator', 'system'));
create policy succession_removes on member_authority for delete using (
    (select nullif(current_setting('samspel.caller', true), '')) in ('operator', 'system'));
create policy succession_of_readers on association_reader for delete using (
    (select nullif(current_setting('samspel.caller', true), '')) in ('operator', 'system'));
create policy succession_of_hosts on intervention for update using (
    (select nullif(current_setting('samspel.caller', true), '')) = 'operator');
create index member_authority_by_authority on member_authority (authority);
