-- An association's chart of accounts (Kommun-Bas classes 1 to 8) and its series of vouchers: data, not code.
create table ledger_account (
    association_id text        not null references association,
    number         text        not null check (number ~ '^[1-8][0-9]{3,5}$'),
    version        bigint      not null,
    name           text        not null check (length(name) between 1 and 100),
    role           text        check (role ~ '^[A-Z_]{1,40}$'),
    closed_on      date,
    recorded_at    timestamptz not null,
    primary key (association_id, number),
    -- A role is played by one account: what other features book by.
    unique (association_id, role)
);

create table voucher_series (
    association_id text not null references association,
    code           text not null check (code ~ '^[A-Z]{1,4}$'),
    name           text not null check (length(name) between 1 and 100),
    primary key (association_id, code)
);

-- A month without a row is open.
create table accounting_period (
    association_id text        not null references association,
    year           integer     not null check (year between 2000 and 2100),
    month          integer     not null check (month between 1 and 12),
    version        bigint      not null,
    state          text        not null check (state in ('OPEN', 'CLOSED')),
    primary key (association_id, year, month)
);

-- Who closed and reopened it and why: insert-only.
create table accounting_period_change (
    association_id text        not null,
    year           integer     not null,
    month          integer     not null,
    number         integer     not null,
    state          text        not null check (state in ('OPEN', 'CLOSED')),
    reason         text        not null,
    acting_user    text        not null check (length(acting_user) between 1 and 100),
    recorded_at    timestamptz not null,
    primary key (association_id, year, month, number),
    foreign key (association_id, year, month) references accounting_period
);
revoke update, delete, truncate on accounting_period_change from ${app};

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    scoped text;
begin
    foreach scoped in array array['ledger_account', 'voucher_series', 'accounting_period', 'accounting_period_change'] loop
        execute format('alter table %I enable row level security', scoped);
        execute format('alter table %I force row level security', scoped);
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
            scoped, caller, mine);
        execute format('create policy writers on %I for insert with check (%s in (''system'', ''association:'' || association_id))', scoped, caller);
        if scoped in ('ledger_account', 'accounting_period') then
            execute format('create policy changers on %I for update using (%s in (''system'', ''association:'' || association_id))', scoped, caller);
        end if;
    end loop;
end $$;
