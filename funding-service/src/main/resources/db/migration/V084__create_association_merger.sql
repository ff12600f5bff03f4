-- Two associations become one from a day (sammanläggning): the transferring one proposes, the receiving one accepts and
-- completes. The row is the transferring association's, and leaves with its file; the receiving one need not be where that
-- file comes in, so nothing refers to it.
create table association_merger (
    id                     uuid        primary key,
    association_id         text        not null references association,
    receiving              text        not null check (receiving ~ '^[0-9]{10}$' and receiving <> association_id),
    version                bigint      not null,
    effective_on           date        not null,
    state                  text        not null check (state in ('PROPOSED', 'ACCEPTED', 'COMPLETED', 'WITHDRAWN')),
    decided_on             date        not null,
    decision_reference     text        not null check (length(decision_reference) between 1 and 200),
    proposed_by            text        not null check (length(proposed_by) between 1 and 100),
    accepted_decided_on    date,
    accepted_reference     text        check (length(accepted_reference) between 1 and 200),
    accepted_by            text        check (length(accepted_by) between 1 and 100),
    completed_by           text        check (length(completed_by) between 1 and 100),
    withdrawn_by           text        check (length(withdrawn_by) between 1 and 100),
    withdrawn_side         text        check (withdrawn_side in ('TRANSFERRING', 'RECEIVING')),
    -- What went over, so that it is known whose a year was.
    interventions          uuid[]      not null,
    recorded_at            timestamptz not null,
    changed_at             timestamptz not null,
    constraint merger_accepted check ((accepted_by is null) = (accepted_decided_on is null) and (accepted_by is null) = (accepted_reference is null)),
    constraint merger_stands check (state not in ('ACCEPTED', 'COMPLETED') or accepted_by is not null),
    constraint merger_completed check ((state = 'COMPLETED') = (completed_by is not null)),
    constraint merger_withdrawn check ((state = 'WITHDRAWN') = (withdrawn_by is not null) and (withdrawn_by is null) = (withdrawn_side is null)),
    constraint merger_four_eyes check (lower(completed_by) <> lower(accepted_by)),
    constraint merger_passed check (state = 'COMPLETED' or cardinality(interventions) = 0)
);
create index association_merger_by_transferring on association_merger (association_id, id);
create index association_merger_by_receiving on association_merger (receiving, id);
-- At most one under way or carried out.
create unique index association_merger_once on association_merger (association_id) where state <> 'WITHDRAWN';

alter table association
    add column merged_into text check (merged_into ~ '^[0-9]{10}$' and merged_into <> id),
    add column merged_on   date,
    add constraint association_merged check ((merged_into is null) = (merged_on is null));

alter table association_merger enable row level security;
alter table association_merger force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    offices constant text := caller || ' in (''system'', ''association:'' || association_id, ''association:'' || receiving)';
begin
    execute format('create policy readers on association_merger for select using (%s or %s = ''operator'' or association_id in %s or receiving in %s)',
        offices, caller, mine, mine);
    execute format('create policy writers on association_merger for insert with check (%s = ''association:'' || association_id)', caller);
    execute format('create policy changers on association_merger for update using (%s)', offices);
end $$;
