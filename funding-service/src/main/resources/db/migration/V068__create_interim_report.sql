-- Delårsrapport: editions of a period, one after the other.
create table interim_report (
    id                uuid        primary key,
    association_id    text        not null references association,
    version           bigint      not null,
    year              integer     not null check (year between 2000 and 2100),
    period            text        not null check (period in ('TERTIAL_1', 'HALF_YEAR', 'TERTIAL_2', 'YEAR')),
    edition           integer     not null check (edition > 0),
    latest            boolean     not null,
    as_of             date        not null,
    state             text        not null check (state in ('DRAFT', 'ADOPTED')),
    adopted_on        date        check (adopted_on >= as_of),
    minute_reference  text        check (length(minute_reference) between 1 and 100),
    acting_user       text        not null,
    adopting_user     text,
    recorded_at       timestamptz not null,
    unique (association_id, year, period, edition),
    check ((state = 'ADOPTED') = (adopted_on is not null)),
    check ((adopted_on is null) = (minute_reference is null)),
    check ((adopted_on is null) = (adopting_user is null))
);
create index interim_report_by_association on interim_report (association_id, id);
create unique index interim_report_latest on interim_report (association_id, year, period) where latest;

-- What was reported, byte for byte, with the checksum that the database proves: insert-only.
create table interim_snapshot (
    report_id      uuid primary key references interim_report,
    association_id text not null references association,
    content        text not null,
    checksum       text not null check (checksum = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    own constant text := caller || ' in (''system'', ''association:'' || association_id)';
    scoped text;
begin
    foreach scoped in array array['interim_report', 'interim_snapshot'] loop
        execute format('alter table %I enable row level security', scoped);
        execute format('alter table %I force row level security', scoped);
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)', scoped, caller, mine);
        execute format('create policy writers on %I for insert with check (%s)', scoped, own);
    end loop;
    execute format('create policy changers on interim_report for update using (%s)', own);
end $$;
