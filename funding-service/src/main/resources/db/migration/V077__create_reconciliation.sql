-- The ledger set beside the association's books: what was found is kept as it was, explanations are added.
create table reconciliation (
    id               uuid        primary key,
    association_id   text        not null references association,
    version          bigint      not null,
    year             integer     not null check (year between 2000 and 2100),
    from_month       integer     not null check (from_month between 1 and 12),
    to_month         integer     not null check (to_month between from_month and 12),
    import_id        uuid        not null references actuals_import,
    as_of            date        not null,
    file_fingerprint text        not null check (file_fingerprint ~ '^[0-9a-f]{64}$'),
    ledger_number    bigint      not null check (ledger_number >= 0),
    matched          integer     not null check (matched >= 0),
    differing        integer     not null check (differing >= 0),
    only_in_ledger   integer     not null check (only_in_ledger >= 0),
    only_in_books    integer     not null check (only_in_books >= 0),
    unexplained      integer     not null check (unexplained between 0 and differing + only_in_ledger + only_in_books),
    explanations     integer     not null check (explanations >= 0),
    checksum         text        not null check (checksum ~ '^[0-9a-f]{64}$'),
    acting_user      text        not null check (length(acting_user) between 1 and 100),
    recorded_at      timestamptz not null
);
create index reconciliation_by_association on reconciliation (association_id, id);
create index reconciliation_by_year on reconciliation (association_id, year, id);

create table reconciliation_line (
    reconciliation_id uuid    not null references reconciliation,
    place             integer not null check (place > 0),
    association_id    text    not null references association,
    match             text    not null check (match in ('MATCHED', 'DIFFERS', 'ONLY_IN_LEDGER', 'ONLY_IN_BOOKS')),
    number            bigint,
    ledger_day        date,
    books_day         date,
    times             integer not null check (times >= 0),
    ledger_ore        bigint  not null check (ledger_ore >= 0),
    books_ore         bigint  not null check (books_ore >= 0),
    date_differs      boolean not null,
    account_differs   boolean not null,
    amount_differs    boolean not null,
    times_differ      boolean not null,
    primary key (reconciliation_id, place),
    check ((ledger_day is null) = (match = 'ONLY_IN_BOOKS')),
    check ((books_day is null) = (match = 'ONLY_IN_LEDGER')),
    check ((date_differs or account_differs or amount_differs or times_differ) = (match = 'DIFFERS'))
);
create index reconciliation_line_by_match on reconciliation_line (reconciliation_id, match, place);

create table reconciliation_line_account (
    reconciliation_id uuid    not null,
    place             integer not null,
    account           text    not null check (account ~ '^[0-9]{1,10}$'),
    association_id    text    not null references association,
    ledger_ore        bigint  not null,
    books_ore         bigint  not null,
    primary key (reconciliation_id, place, account),
    foreign key (reconciliation_id, place) references reconciliation_line
);

create table reconciliation_account (
    reconciliation_id uuid    not null references reconciliation,
    account           text    not null check (account ~ '^[0-9]{1,10}$'),
    month             integer not null check (month between 1 and 12),
    association_id    text    not null references association,
    ledger_ore        bigint  not null,
    own_ore           bigint  not null,
    books_ore         bigint,
    primary key (reconciliation_id, account, month)
);

-- The latest of a line counts.
create table reconciliation_explanation (
    reconciliation_id uuid        not null,
    number            integer     not null check (number > 0),
    place             integer     not null,
    association_id    text        not null references association,
    explanation       text        not null check (length(explanation) between 1 and 500),
    acting_user       text        not null check (length(acting_user) between 1 and 100),
    recorded_at       timestamptz not null,
    primary key (reconciliation_id, number),
    foreign key (reconciliation_id, place) references reconciliation_line
);
create index reconciliation_explanation_by_line on reconciliation_explanation (reconciliation_id, place, number);

revoke update, delete, truncate on reconciliation, reconciliation_line, reconciliation_line_account, reconciliation_account,
    reconciliation_explanation from ${app};
grant update (version, unexplained, explanations) on reconciliation to ${app};

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    own constant text := caller || ' in (''system'', ''association:'' || association_id)';
    seen constant text := caller || ' in (''operator'', ''system'', ''association:'' || association_id)';
    scoped text;
begin
    foreach scoped in array array['reconciliation', 'reconciliation_line', 'reconciliation_line_account', 'reconciliation_account', 'reconciliation_explanation'] loop
        execute format('alter table %I enable row level security', scoped);
        execute format('alter table %I force row level security', scoped);
        execute format('create policy writers on %I for insert with check (%s)', scoped, own);
    end loop;
    foreach scoped in array array['reconciliation_line', 'reconciliation_line_account', 'reconciliation_account', 'reconciliation_explanation'] loop
        execute format('create policy readers on %I for select using (%s)', scoped, seen);
    end loop;
    -- Whether a month is reconciled is told with the ledger's periods, which members read; what the books hold is not.
    execute format('create policy readers on reconciliation for select using (%s or association_id in %s)', seen, mine);
    execute format('create policy changers on reconciliation for update using (%s)', own);
end $$;
