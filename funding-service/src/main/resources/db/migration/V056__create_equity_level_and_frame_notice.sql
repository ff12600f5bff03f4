-- Up to what equity is reasonable, in steps of the contributions or the turnover, from a day on. Without
-- an association it is the national default. No official values are known: none stand here.
create table equity_level (
    id                uuid        primary key,
    association_id    text        references association,
    valid_from        date        not null,
    version           bigint      not null,
    base              text        not null check (base in ('CONTRIBUTIONS', 'TURNOVER')),
    step_from_ore     bigint[]    not null check (cardinality(step_from_ore) > 0 and 0 <= all (step_from_ore)),
    step_level_ore    bigint[]    check (0 <= all (step_level_ore)),
    step_basis_points integer[]   check (0 <= all (step_basis_points)),
    reference         text        not null,
    recorded_at       timestamptz not null,
    unique nulls not distinct (association_id, valid_from),
    check ((step_level_ore is null) <> (step_basis_points is null)),
    check (cardinality(step_from_ore) = cardinality(coalesce(step_level_ore, step_basis_points::bigint[])))
);

-- What a member has been told that it will have to pay next year.
create table frame_notice (
    association_id      text        not null references association,
    year                integer     not null,
    organisation_number text        not null,
    version             bigint      not null,
    amount_ore          bigint      not null check (amount_ore >= 0),
    noticed_on          date        not null,
    reference           text        not null,
    recorded_at         timestamptz not null,
    primary key (association_id, year, organisation_number),
    foreign key (association_id, organisation_number) references member
);

alter table equity_level enable row level security;
alter table equity_level force row level security;
alter table frame_notice enable row level security;
alter table frame_notice force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    own text;
begin
    execute format('create policy readers on frame_notice for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
        caller, mine);
    execute format('create policy writers on frame_notice for insert with check (%s in (''system'', ''association:'' || association_id))', caller);
    execute format('create policy changers on frame_notice for update using (%s in (''system'', ''association:'' || association_id))', caller);
    execute format('create policy readers on equity_level for select using (%1$s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %2$s or (association_id is null and %1$s is not null))',
        caller, mine);
    own := format('(%1$s in (''system'', ''association:'' || association_id) or (association_id is null and %1$s in (''operator'', ''system'')))', caller);
    execute 'create policy writers on equity_level for insert with check ' || own;
    execute 'create policy changers on equity_level for update using ' || own;
end $$;
