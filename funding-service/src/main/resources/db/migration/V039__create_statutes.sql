-- Förbundsordningar. Each holds until the next one of the association begins: no two can overlap. All that rules ask
-- of one stands in its row, so that the statutes of a day are one look-up in the unique index.
create table statutes (
    id                     uuid        primary key,
    association_id         text        not null references association,
    version                bigint      not null,
    valid_from             date        not null,
    document_reference     text        not null check (length(document_reference) between 1 and 500),
    adopted_by             text[]      not null check (cardinality(adopted_by) > 0),
    adopted_on             date[]      not null,
    adoption_references    text[]      not null,
    ordinary_per_member    integer     not null check (ordinary_per_member > 0),
    substitutes_per_member integer     not null check (substitutes_per_member > 0),
    other_seats_of         text[]      not null,
    other_ordinary         integer[]   not null check (0 < all (other_ordinary)),
    other_substitutes      integer[]   not null check (0 < all (other_substitutes)),
    term_years             integer     not null check (term_years between 1 and 4),
    term_first_month       integer     not null check (term_first_month between 1 and 12),
    term_first_day         integer     not null check (term_first_day between 1 and 31),
    exit_notice_months     integer     not null check (exit_notice_months between 1 and 36),
    municipal_split        text        not null check (municipal_split in ('KEY', 'INHABITANTS', 'EQUAL')),
    region_split           text        not null check (region_split in ('KEY', 'INHABITANTS', 'EQUAL')),
    majority_decisions     text[]      not null,
    majority_kinds         text[]      not null,
    qualified_votes        integer     not null,
    qualified_of           integer     not null,
    rotation_order         text[]      not null,
    rotation_years         integer     check (rotation_years > 0),
    rotation_from          date,
    notice_days            integer     not null check (notice_days >= 0),
    recorded_at            timestamptz not null,
    unique (association_id, valid_from),
    check (cardinality(adopted_by) = cardinality(adopted_on) and cardinality(adopted_by) = cardinality(adoption_references)),
    check (cardinality(other_seats_of) = cardinality(other_ordinary) and cardinality(other_seats_of) = cardinality(other_substitutes)),
    check (cardinality(majority_decisions) = cardinality(majority_kinds)),
    check (2 * qualified_votes > qualified_of and qualified_votes <= qualified_of),
    check ((cardinality(rotation_order) = 0) = (rotation_years is null) and (rotation_years is null) = (rotation_from is null))
);

alter table statutes enable row level security;
alter table statutes force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
begin
    execute format('create policy readers on statutes for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
        caller, mine);
    execute format('create policy writers on statutes for insert with check (%s in (''system'', ''association:'' || association_id))', caller);
    execute format('create policy changers on statutes for update using (%s in (''system'', ''association:'' || association_id))', caller);
end $$;
