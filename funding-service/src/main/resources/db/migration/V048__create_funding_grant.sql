-- Money that the board has granted an intervention (tilldelning), version after version.
create table funding_grant (
    id                    uuid        primary key,
    association_id        text        not null references association,
    intervention_id       uuid        not null references intervention,
    application_id        uuid        not null unique,
    version               bigint      not null,
    number                integer     not null check (number > 0),
    settlements           integer     not null check (settlements >= 0),
    state                 text        not null check (state in ('IN_FORCE', 'CLOSED')),
    decided_on            date        not null,
    decision_reference    text        not null,
    agreement_reference   text        not null,
    association_signed_on date        not null,
    host_signed_on        date        not null,
    valid_from            date        not null,
    valid_to              date        not null check (valid_to >= valid_from),
    closed_on             date,
    recorded_at           timestamptz not null,
    check ((state = 'CLOSED') = (closed_on is not null))
);
create index funding_grant_by_association on funding_grant (association_id, id);
create index funding_grant_by_intervention on funding_grant (intervention_id, id);

-- Each decision stays as it was made.
create table grant_version (
    grant_id           uuid        not null references funding_grant,
    number             integer     not null,
    association_id     text        not null references association,
    decided_on         date        not null,
    decision_reference text        not null,
    acting_user        text        not null,
    recorded_at        timestamptz not null,
    primary key (grant_id, number)
);

create table grant_amount (
    grant_id      uuid    not null,
    number        integer not null,
    year          integer not null check (year between 2000 and 2100),
    cost_category text    not null check (cost_category in ('PERSONAL', 'LOKALER', 'OVRIGT')),
    amount_ore    bigint  not null check (amount_ore >= 0),
    primary key (grant_id, number, year, cost_category),
    foreign key (grant_id, number) references grant_version
);

-- What is left of a year is never less than nothing, whoever draws at the same time.
create table grant_year (
    grant_id       uuid    not null references funding_grant,
    year           integer not null check (year between 2000 and 2100),
    association_id text    not null references association,
    version        bigint  not null,
    granted_ore    bigint  not null check (granted_ore >= 0),
    carried_ore    bigint  not null,
    drawn_ore      bigint  not null check (drawn_ore >= 0),
    repaid_ore     bigint  not null check (repaid_ore >= 0),
    closed         boolean not null,
    primary key (grant_id, year),
    constraint grant_year_never_overdrawn check (granted_ore + carried_ore - drawn_ore - repaid_ore >= 0)
);

-- Ombudgetering: what a year left is used in the next one.
create table grant_carry_over (
    id                 uuid        primary key,
    grant_id           uuid        not null,
    association_id     text        not null references association,
    from_year          integer     not null,
    to_year            integer     not null check (to_year = from_year + 1),
    amount_ore         bigint      not null check (amount_ore > 0),
    decided_on         date        not null,
    decision_reference text        not null,
    acting_user        text        not null,
    recorded_at        timestamptz not null,
    foreign key (grant_id, from_year) references grant_year,
    foreign key (grant_id, to_year) references grant_year
);
create index grant_carry_over_by_grant on grant_carry_over (grant_id, id);

-- Återbetalning: of drawn money, or of what was never drawn.
create table grant_repayment (
    id             uuid        primary key,
    grant_id       uuid        not null,
    association_id text        not null references association,
    version        bigint      not null,
    year           integer     not null,
    source         text        not null check (source in ('DRAWN', 'REMAINING')),
    amount_ore     bigint      not null check (amount_ore > 0),
    decided_on     date        not null,
    due_on         date        not null check (due_on >= decided_on),
    paid_on        date        check (paid_on >= decided_on),
    acting_user    text        not null,
    recorded_at    timestamptz not null,
    foreign key (grant_id, year) references grant_year
);
create index grant_repayment_by_grant on grant_repayment (grant_id, id);

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    own constant text := caller || ' in (''system'', ''association:'' || association_id)';
    scoped text;
begin
    foreach scoped in array array['funding_grant', 'grant_version', 'grant_year', 'grant_carry_over', 'grant_repayment'] loop
        execute format('alter table %I enable row level security', scoped);
        execute format('alter table %I force row level security', scoped);
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)', scoped, caller, mine);
        execute format('create policy writers on %I for insert with check (%s)', scoped, own);
        -- A decision and a carry-over are never changed.
        if scoped in ('funding_grant', 'grant_year', 'grant_repayment') then
            execute format('create policy changers on %I for update using (%s)', scoped, own);
        end if;
    end loop;
    -- Amounts are seen with their decision, whose own policies apply inside the subqueries.
    alter table grant_amount enable row level security;
    alter table grant_amount force row level security;
    execute 'create policy readers on grant_amount for select using ((select true from grant_version v where v.grant_id = grant_amount.grant_id and v.number = grant_amount.number))';
    execute format('create policy writers on grant_amount for insert with check ((select true from grant_version v where v.grant_id = grant_amount.grant_id and v.number = grant_amount.number and ''association:'' || v.association_id = %s))', caller);
end $$;
