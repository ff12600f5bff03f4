-- What members of an association have agreed on among themselves.
create table local_agreement (
    id             uuid        primary key,
    association_id text        not null references association,
    version        bigint      not null,
    parties        text[]      not null check (cardinality(parties) > 1),
    goals          text        not null check (length(goals) between 1 and 4000),
    valid_from     date        not null,
    valid_until    date        check (valid_until >= valid_from),
    reference      text        not null check (length(reference) between 1 and 200),
    recorded_at    timestamptz not null
);
create index local_agreement_by_association on local_agreement (association_id, valid_from desc, id);

alter table local_agreement enable row level security;
alter table local_agreement force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
begin
    execute format('create policy readers on local_agreement for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
        caller, mine);
    execute format('create policy writers on local_agreement for insert with check (%s in (''system'', ''association:'' || association_id))', caller);
    execute format('create policy changers on local_agreement for update using (%s in (''system'', ''association:'' || association_id))', caller);
end $$;
