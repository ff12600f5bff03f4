-- Claims for payment (ansökan om utbetalning). The sheet is the claim's figures as they were submitted.
create table esf_claim (
    id                 uuid          primary key,
    association_id     text          not null,
    project_id         uuid          not null,
    version            bigint        not null,
    from_month         date          not null check (extract(day from from_month) = 1),
    until_month        date          not null check (extract(day from until_month) = 1),
    esf_share_percent  numeric(5, 2) not null check (esf_share_percent > 0 and esf_share_percent <= 100),
    state              text          not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PAID')),
    editors            text[]        not null check (cardinality(editors) > 0),
    submitted_by       text,
    submitted_at       timestamptz,
    sheet              text,
    asked_ore          bigint        check (asked_ore > 0),
    decided_on         date,
    decision_reference text,
    approved_ore       bigint        check (approved_ore between 0 and asked_ore),
    paid_on            date          check (paid_on >= decided_on),
    recorded_at        timestamptz   not null,
    changed_at         timestamptz   not null,
    foreign key (project_id, association_id) references esf_project (id, association_id),
    check (until_month >= from_month),
    check ((state = 'DRAFT') = (submitted_by is null)),
    check ((state = 'DRAFT') = (submitted_at is null)),
    check ((state = 'DRAFT') = (sheet is null)),
    check ((state = 'DRAFT') = (asked_ore is null)),
    -- Four eyes: who has written any of it does not submit it.
    check (submitted_by is null or lower(submitted_by) <> all (lower(editors::text)::text[])),
    check ((state in ('APPROVED', 'PAID')) = (decided_on is not null)),
    check ((state in ('APPROVED', 'PAID')) = (decision_reference is not null)),
    check ((state in ('APPROVED', 'PAID')) = (approved_ore is not null)),
    check ((state = 'PAID') = (paid_on is not null))
);
create index esf_claim_by_period on esf_claim (project_id, from_month, id);

create table esf_claim_cost (
    claim_id      uuid    not null references esf_claim,
    place         integer not null,
    month         date    not null check (extract(day from month) = 1),
    cost_category text    not null check (cost_category in ('PERSONAL', 'LOKALER', 'OVRIGT')),
    amount_ore    bigint  not null,
    post          text,
    primary key (claim_id, place)
);

create table esf_claim_unit (
    claim_id uuid    not null references esf_claim,
    place    integer not null,
    month    date    not null check (extract(day from month) = 1),
    unit     text    not null check (unit in ('DAY', 'PARTICIPANT')),
    quantity numeric not null check (quantity >= 0),
    primary key (claim_id, place)
);

create table esf_claim_co_financing (
    claim_id     uuid    not null references esf_claim,
    place        integer not null,
    financier    text    not null check (financier in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN', 'FORBUND', 'ANNAN')),
    contribution text    not null check (contribution in ('CASH', 'IN_KIND')),
    post         text    not null,
    amount_ore   bigint  not null check (amount_ore >= 0),
    primary key (claim_id, place)
);

create table esf_claim_deduction (
    claim_id   uuid    not null references esf_claim,
    place      integer not null,
    amount_ore bigint  not null check (amount_ore > 0),
    reason     text    not null,
    primary key (claim_id, place)
);

-- What was submitted is shown as it was for ever.
create function esf_claim_stays_submitted() returns trigger language plpgsql as $$
begin
    if old.sheet is not null and (new.sheet, new.asked_ore, new.editors, new.submitted_by, new.submitted_at, new.from_month, new.until_month, new.esf_share_percent)
        is distinct from (old.sheet, old.asked_ore, old.editors, old.submitted_by, old.submitted_at, old.from_month, old.until_month, old.esf_share_percent) then
        raise exception 'a submitted claim is not rewritten';
    end if;
    return new;
end $$;
create trigger esf_claim_stays_submitted before update on esf_claim for each row execute function esf_claim_stays_submitted();

alter table esf_claim enable row level security;
alter table esf_claim force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    lines text;
    open text;
begin
    -- A draft is the office's own.
    execute format('create policy readers on esf_claim for select using (%s in (''system'', ''association:'' || association_id) or (state <> ''DRAFT'' and (%s = ''operator'' or association_id in %s)))',
        caller, caller, mine);
    execute format('create policy writers on esf_claim for insert with check (%s in (''system'', ''association:'' || association_id))', caller);
    execute format('create policy changers on esf_claim for update using (%s in (''system'', ''association:'' || association_id))', caller);
    -- Rows are seen with what they belong to, whose own policies apply inside the subqueries; they are
    -- written while the claim is a draft, deductions with the decision.
    foreach lines in array array['esf_claim_cost', 'esf_claim_unit', 'esf_claim_co_financing', 'esf_claim_deduction'] loop
        open := case lines when 'esf_claim_deduction' then 'c.state = ''APPROVED''' else 'c.state = ''DRAFT''' end;
        execute format('alter table %I enable row level security', lines);
        execute format('alter table %I force row level security', lines);
        execute format('create policy readers on %I for select using ((select true from esf_claim c where c.id = %I.claim_id))', lines, lines);
        execute format('create policy writers on %I for all using ((select true from esf_claim c where c.id = %I.claim_id and %s and ''association:'' || c.association_id = %s))', lines, lines, open, caller);
    end loop;
end $$;
