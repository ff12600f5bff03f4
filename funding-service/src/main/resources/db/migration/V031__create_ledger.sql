-- The subsidiary ledger: vouchers and their postings are inserted and never touched again. Debit is positive.
create table voucher (
    id             uuid        primary key,
    association_id text        not null references association,
    year           integer     not null check (year between 2000 and 2100 and year = extract(year from booked_on)),
    series         text        not null,
    number         bigint      not null check (number > 0),
    kind           text        not null check (kind in ('BOOKING', 'REVERSAL', 'OPENING')),
    booked_on      date        not null,
    text           text        not null check (length(text) between 1 and 200),
    source_kind    text        not null,
    source_id      text        not null,
    source_purpose text        not null,
    reverses       uuid        unique references voucher,
    acting_user    text        check (length(acting_user) between 1 and 100),
    recorded_at    timestamptz not null,
    unique (association_id, year, series, number),
    -- The same grant, drawdown or call is booked once for one purpose.
    unique (association_id, source_kind, source_id, source_purpose),
    check ((kind = 'REVERSAL') = (reverses is not null)),
    check (kind <> 'OPENING' or (series = 'IB' and extract(doy from booked_on) = 1)),
    foreign key (association_id, series) references voucher_series
);
create index voucher_by_day on voucher (association_id, booked_on, id);
create index voucher_by_series on voucher (association_id, series, booked_on, id);

create table posting (
    voucher_id     uuid    not null references voucher,
    line           integer not null check (line between 1 and 1000),
    association_id text    not null,
    account        text    not null,
    amount_ore     bigint  not null check (amount_ore <> 0),
    project        text    not null check (length(project) <= 40),
    cost_centre    text    not null check (length(cost_centre) <= 40),
    primary key (voucher_id, line),
    foreign key (association_id, account) references ledger_account
);

-- The last number given in a series and year. Its row is the one lock of a booking: what is kept per
-- series below is therefore kept without another one.
create table voucher_counter (
    association_id text    not null,
    year           integer not null,
    series         text    not null,
    last_number    bigint  not null check (last_number >= 0),
    primary key (association_id, year, series)
);

-- Sums of postings by day (D) and by month (M), so that a balance reads days and months and never
-- postings. Per series: rows of two bookings meet only where both wait for the same counter already.
create table ledger_total (
    association_id text   not null,
    account        text   not null,
    grain          "char" not null check (grain in ('D', 'M')),
    starts_on      date   not null,
    series         text   not null,
    project        text   not null,
    cost_centre    text   not null,
    debit_ore      bigint not null check (debit_ore >= 0),
    credit_ore     bigint not null check (credit_ore >= 0),
    primary key (association_id, account, grain, starts_on, series, project, cost_centre)
) with (fillfactor = 80);
create index ledger_total_by_time on ledger_total (association_id, grain, starts_on, account);

-- The year's opening balances that stand: from them on former years count no more.
create table ledger_opening (
    association_id text    not null,
    year           integer not null,
    voucher_id     uuid    not null unique references voucher,
    primary key (association_id, year)
);

revoke update, delete, truncate on voucher, posting from ${app};
-- Numbers, totals and openings follow from vouchers and postings alone: the triggers write them.
revoke insert, update, delete, truncate on voucher_counter, ledger_total, ledger_opening from ${app};

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    scoped text;
begin
    foreach scoped in array array['voucher', 'posting', 'voucher_counter', 'ledger_total', 'ledger_opening'] loop
        execute format('alter table %I enable row level security', scoped);
        execute format('alter table %I force row level security', scoped);
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
            scoped, caller, mine);
        execute format('create policy writers on %I for insert with check (%s in (''system'', ''association:'' || association_id))', scoped, caller);
        if scoped in ('voucher_counter', 'ledger_total') then
            execute format('create policy changers on %I for update using (%s in (''system'', ''association:'' || association_id))', scoped, caller);
        end if;
        if scoped = 'ledger_opening' then
            execute format('create policy removers on %I for delete using (%s in (''system'', ''association:'' || association_id))', scoped, caller);
        end if;
    end loop;
end $$;
