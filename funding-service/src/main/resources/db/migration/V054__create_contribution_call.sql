-- How a year's contributions are called on, each time the office plans it: insert-only.
create table contribution_call_schedule (
    id             uuid        primary key,
    association_id text        not null,
    year           integer     not null,
    preliminary    boolean     not null,
    form           text        not null check (form in ('INVOICE', 'REQUISITION')),
    due_days       date[]      not null check (cardinality(due_days) between 1 and 12),
    recorded_at    timestamptz not null,
    foreign key (association_id, year) references contributions
);
create index contribution_call_schedule_by_year on contribution_call_schedule (association_id, year);

-- What one member is called on to pay. Below zero it is what the association owes the member.
create table contribution_call (
    id                  uuid        primary key,
    version             bigint      not null,
    schedule_id         uuid        not null references contribution_call_schedule,
    association_id      text        not null,
    year                integer     not null,
    organisation_number text        not null,
    due_on              date        not null,
    amount_ore          bigint      not null check (amount_ore <> 0 and amount_ore % 100 = 0),
    paid_ore            bigint      not null,
    offset_ore          bigint      not null,
    form                text        not null check (form in ('INVOICE', 'REQUISITION')),
    preliminary         boolean     not null,
    state               text        not null check (state in ('PLANNED', 'SENT', 'PAID', 'CREDITED', 'CANCELLED', 'REPLACED')),
    sent_on             date,
    closed_on           date,
    reason              text,
    reverses            uuid        unique references contribution_call,
    credit_note_id      uuid        unique,
    recorded_at         timestamptz not null,
    foreign key (association_id, year) references contributions,
    foreign key (association_id, organisation_number) references member,
    check ((sent_on is not null) = (state in ('SENT', 'PAID', 'CREDITED'))),
    check ((closed_on is not null) = (state in ('CREDITED', 'CANCELLED'))),
    check ((credit_note_id is not null) = (state = 'CREDITED')),
    -- Nothing is paid or offset beyond the amount, nor against its direction.
    check (abs(paid_ore + offset_ore) <= abs(amount_ore)
        and sign(paid_ore) * sign(amount_ore) >= 0 and sign(offset_ore) * sign(amount_ore) >= 0),
    check (state <> 'PAID' or paid_ore + offset_ore = amount_ore)
);
create index contribution_call_by_day on contribution_call (association_id, due_on, id);
create index contribution_call_by_member on contribution_call (association_id, organisation_number, due_on, id);
create index contribution_call_unpaid on contribution_call (association_id, due_on, id) where state = 'SENT';
create unique index contribution_call_planned on contribution_call (association_id, year, organisation_number, due_on) where state = 'PLANNED';

-- What came in or went back: insert-only, a mistake is reversed by a row of its own.
create table contribution_payment (
    id             uuid        primary key,
    call_id        uuid        not null references contribution_call,
    association_id text        not null references association,
    amount_ore     bigint      not null check (amount_ore <> 0),
    paid_on        date        not null,
    bank_reference text        not null,
    reverses       uuid        unique references contribution_payment,
    recorded_at    timestamptz not null
);
create index contribution_payment_by_call on contribution_payment (call_id, id);

alter table contribution_call_schedule enable row level security;
alter table contribution_call_schedule force row level security;
alter table contribution_call enable row level security;
alter table contribution_call force row level security;
alter table contribution_payment enable row level security;
alter table contribution_payment force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    scoped text;
begin
    foreach scoped in array array['contribution_call_schedule', 'contribution_call', 'contribution_payment'] loop
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
            scoped, caller, mine);
        execute format('create policy writers on %I for insert with check (%s in (''system'', ''association:'' || association_id))', scoped, caller);
    end loop;
    execute format('create policy changers on contribution_call for update using (%s in (''system'', ''association:'' || association_id))', caller);
end $$;
