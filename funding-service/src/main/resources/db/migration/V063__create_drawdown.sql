-- What the association has paid hosts at once: one transfer by the bank.
create table drawdown_payment (
    id             uuid        primary key,
    association_id text        not null references association,
    paid_on        date        not null,
    bank_reference text        not null check (length(bank_reference) between 1 and 200),
    drawdowns      integer     not null check (drawdowns between 1 and 200),
    amount_ore     bigint      not null check (amount_ore > 0),
    acting_user    text        not null,
    recorded_at    timestamptz not null
);

-- What an intervention's host draws of a grant (insatsrekvisition), net of VAT.
create table drawdown (
    id                uuid        primary key,
    association_id    text        not null references association,
    intervention_id   uuid        not null references intervention,
    grant_id          uuid        not null,
    year              integer     not null,
    version           bigint      not null,
    host              text        not null check (host ~ '^[0-9]{10}(\.|$)'),
    requester         text        not null check (requester in ('HOST', 'OFFICE')),
    state             text        not null check (state in ('REQUESTED', 'RETURNED', 'APPROVED', 'PAID', 'REVOKED', 'REJECTED', 'WITHDRAWN')),
    period_from       date        not null,
    period_to         date        not null check (period_to >= period_from),
    invoice_reference text        not null check (length(invoice_reference) between 1 and 200),
    net_ore           bigint      not null check (net_ore > 0),
    vat_ore           bigint      not null check (vat_ore >= 0),
    exceeds_remaining boolean     not null,
    overlapping       boolean     not null,
    requested_on      date        not null,
    requested_by      text        not null,
    approved_on       date,
    approved_by       text,
    paid_by           text,
    payment_id        uuid        references drawdown_payment,
    last_act_on       date        not null,
    moves             integer     not null check (moves > 0),
    recorded_at       timestamptz not null,
    foreign key (grant_id, year) references grant_year,
    constraint drawdown_period_of_year check (extract(year from period_from) = year and extract(year from period_to) = year),
    constraint drawdown_approved check ((state in ('APPROVED', 'PAID', 'REVOKED')) = (approved_on is not null)),
    constraint drawdown_paid check ((state = 'PAID') = (payment_id is not null)),
    constraint drawdown_acted check ((approved_on is null) = (approved_by is null) and (payment_id is null) = (paid_by is null)),
    constraint drawdown_four_eyes check (lower(approved_by) <> lower(requested_by) and lower(approved_by) <> lower(paid_by))
);
create index drawdown_by_association on drawdown (association_id, id);
create index drawdown_by_state on drawdown (association_id, state, id);
create index drawdown_by_grant on drawdown (grant_id, id);
create index drawdown_by_intervention on drawdown (intervention_id, id);
create index drawdown_by_host on drawdown (host, id);
create index drawdown_by_payment on drawdown (payment_id, id) where payment_id is not null;
create index drawdown_to_pay on drawdown (association_id, host, id) where state = 'APPROVED';

create table drawdown_line (
    drawdown_id   uuid   not null references drawdown,
    cost_category text   not null check (cost_category in ('PERSONAL', 'LOKALER', 'OVRIGT')),
    net_ore       bigint not null check (net_ore > 0),
    vat_ore       bigint not null check (vat_ore >= 0),
    primary key (drawdown_id, cost_category)
);

-- Who made which move, when; insert-only.
create table drawdown_move (
    drawdown_id uuid        not null references drawdown,
    place       integer     not null,
    move        text        not null,
    made_by     text        not null check (made_by in ('REQUESTER', 'OFFICE')),
    from_state  text,
    to_state    text        not null,
    made_on     date        not null,
    acting_user text        not null,
    remark      text,
    recorded_at timestamptz not null,
    primary key (drawdown_id, place),
    check ((place = 1) = (from_state is null))
);

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    office constant text := caller || ' in (''system'', ''association:'' || association_id)';
    host constant text := caller || ' = ''authority:'' || host and requester = ''HOST''';
    parent constant text := '(select true from drawdown d where d.id = drawdown_id';
    acting constant text := parent || ' and ' || caller || ' in (''authority:'' || d.host, ''association:'' || d.association_id)';
    scoped text;
begin
    foreach scoped in array array['drawdown_payment', 'drawdown', 'drawdown_line', 'drawdown_move'] loop
        execute format('alter table %I enable row level security', scoped);
        execute format('alter table %I force row level security', scoped);
    end loop;
    foreach scoped in array array['drawdown_payment', 'drawdown'] loop
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)', scoped, caller, mine);
    end loop;
    execute format('create policy writers on drawdown_payment for insert with check (%s)', office);
    -- Of the grant's own intervention, in the name of nobody but its host.
    execute format('create policy writers on drawdown for insert with check ((%s or %s) and (select true from funding_grant g join intervention i on i.id = g.intervention_id where g.id = grant_id and g.association_id = drawdown.association_id and i.id = drawdown.intervention_id and i.host = drawdown.host))', office, host);
    execute format('create policy office_changes on drawdown for update using (%s)', office);
    -- A host asks again and withdraws; it never approves.
    execute format('create policy host_changes on drawdown for update using (%s) with check (%s and state in (''REQUESTED'', ''WITHDRAWN'') and approved_by is null)', host, host);
    -- Seen with their drawdown, whose own policies apply inside the subqueries.
    execute 'create policy readers on drawdown_line for select using (' || parent || '))';
    -- What it asks for is changed by asking again alone.
    execute 'create policy writers on drawdown_line for all using (' || acting || ' and d.state = ''REQUESTED''))';
    execute 'create policy readers on drawdown_move for select using (' || parent || '))';
    execute 'create policy writers on drawdown_move for insert with check (' || acting || '))';
end $$;
