-- A file of actual cost, first as a preview, then committed once. No voucher's text and no person is kept.
create table actuals_import (
    id                uuid        primary key,
    association_id    text        not null references association,
    version           bigint      not null,
    kind              text        not null check (kind in ('SIE', 'CSV')),
    year              integer     not null check (year between 2000 and 2100),
    fingerprint       text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    state             text        not null check (state in ('PREVIEW', 'COMMITTED')),
    recorded_at       timestamptz not null,
    committed_at      timestamptz,
    as_of             date,
    sie_type          integer     check (sie_type between 1 and 4),
    company           text        check (company in ('OWN', 'OTHER', 'NOT_STATED')),
    generated_on      date,
    period_from       date,
    period_to         date,
    taken_in_before   boolean     not null,
    checksum_verified boolean     not null,
    vouchers          bigint      not null check (vouchers >= 0),
    vouchers_outside  bigint      not null check (vouchers_outside >= 0),
    findings          bigint      not null check (findings >= 0),
    unique (association_id, kind, year, fingerprint),
    check ((state = 'COMMITTED') = (committed_at is not null)),
    check ((kind = 'SIE') = (sie_type is not null)),
    check ((kind = 'SIE') = (as_of is not null))
);
create index actuals_import_by_association on actuals_import (association_id, kind, id);

-- What an account came to in a month (0: in the year), on a project or on none; class 3 to 9 alone.
create table actuals_import_sum (
    import_id      uuid    not null references actuals_import,
    place          integer not null,
    association_id text    not null references association,
    account        text    not null check (account ~ '^[3-9][0-9]*$'),
    object         text,
    month          integer not null check (month between 0 and 12),
    amount_ore     bigint  not null,
    own_ore        bigint  not null,
    primary key (import_id, place)
);

-- Vouchers of our own ledger that were met in the books.
create table actuals_import_own_voucher (
    import_id      uuid    not null references actuals_import,
    place          integer not null,
    association_id text    not null references association,
    number         text    not null,
    posted_on      date    not null,
    turnover_ore   bigint  not null check (turnover_ore >= 0),
    times          integer not null check (times > 0),
    primary key (import_id, place)
);

create table actuals_import_line (
    import_id       uuid    not null references actuals_import,
    place           integer not null,
    association_id  text    not null references association,
    intervention_id uuid    not null references intervention,
    cost_category   text    not null check (cost_category in ('PERSONAL', 'LOKALER', 'OVRIGT')),
    as_of           date    not null,
    amount_ore      bigint  not null,
    primary key (import_id, place),
    unique (import_id, intervention_id, cost_category, as_of)
);

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    scoped text;
begin
    foreach scoped in array array['actuals_import', 'actuals_import_sum', 'actuals_import_own_voucher', 'actuals_import_line'] loop
        execute format('alter table %I enable row level security', scoped);
        execute format('alter table %I force row level security', scoped);
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id))', scoped, caller);
        execute format('create policy writers on %I for insert with check (%s in (''system'', ''association:'' || association_id))', scoped, caller);
    end loop;
    -- What a file came to is never changed, only whether it is committed.
    execute format('create policy changers on actuals_import for update using (%s in (''system'', ''association:'' || association_id))', caller);
end $$;
