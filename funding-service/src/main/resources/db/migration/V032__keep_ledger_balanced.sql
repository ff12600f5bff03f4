-- The rules of the ledger that no code gets past. They run as the schema's owner, under the caller's row-level security.

-- A booking holds its month shared, closing and reopening hold it alone.
create function ledger_period_lock(association text, y integer, m integer) returns bigint
    language sql immutable
    return hashtextextended('accounting-period:' || association || ':' || y || ':' || m, 0);

-- Gives the next number of the series. What was booked before is skipped before a number is taken:
-- numbers have no gaps.
create function ledger_number_voucher() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    perform pg_advisory_xact_lock_shared(ledger_period_lock(
        new.association_id, new.year, extract(month from new.booked_on)::integer));
    perform from voucher_counter c
        where c.association_id = new.association_id and c.year = new.year and c.series = new.series
        for update;
    if not found then
        insert into voucher_counter values (new.association_id, new.year, new.series, 0)
            on conflict do nothing;
        perform from voucher_counter c
            where c.association_id = new.association_id and c.year = new.year and c.series = new.series
            for update;
    end if;
    if exists (select from voucher v
            where v.association_id = new.association_id and v.source_kind = new.source_kind
              and v.source_id = new.source_id and v.source_purpose = new.source_purpose) then
        return null;
    end if;
    -- The service has asked already: it was closed since then.
    if exists (select from accounting_period p
            where p.association_id = new.association_id and p.year = new.year
              and p.month = extract(month from new.booked_on) and p.state = 'CLOSED') then
        raise exception 'the accounting period is closed' using errcode = '40001';
    end if;
    update voucher_counter c set last_number = c.last_number + 1
        where c.association_id = new.association_id and c.year = new.year and c.series = new.series
        returning c.last_number into strict new.number;
    return new;
end $$;
create trigger number_voucher before insert on voucher
    for each row execute function ledger_number_voucher();

create function ledger_note_opening() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if new.kind = 'OPENING' then
        insert into ledger_opening values (new.association_id, new.year, new.id);
    else
        delete from ledger_opening o where o.voucher_id = new.reverses;
    end if;
    return null;
end $$;
create trigger note_opening after insert on voucher
    for each row when (new.kind <> 'BOOKING') execute function ledger_note_opening();

-- All postings of a voucher come in one statement; they move the totals of their day and month.
create function ledger_add_postings() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if exists (select from added a join posting p on p.voucher_id = a.voucher_id and p.line = a.line
               group by a.voucher_id
               having count(*) <> (select count(*) from posting every where every.voucher_id = a.voucher_id))
       or (select count(*) from added) <> (select count(*) from added a join voucher v
               on v.id = a.voucher_id and v.association_id = a.association_id) then
        raise exception 'a voucher''s postings never change' using errcode = '23514';
    end if;
    insert into ledger_total as t (association_id, account, grain, starts_on, series, project,
            cost_centre, debit_ore, credit_ore)
        select a.association_id, a.account, g.grain,
               case g.grain when 'M' then date_trunc('month', v.booked_on)::date else v.booked_on end,
               v.series, a.project, a.cost_centre,
               coalesce(sum(a.amount_ore) filter (where a.amount_ore > 0), 0),
               coalesce(-sum(a.amount_ore) filter (where a.amount_ore < 0), 0)
        from added a join voucher v on v.id = a.voucher_id
            cross join (values ('D'::"char"), ('M'::"char")) g (grain)
        group by 1, 2, 3, 4, 5, 6, 7
        on conflict (association_id, account, grain, starts_on, series, project, cost_centre)
        do update set debit_ore = t.debit_ore + excluded.debit_ore,
                      credit_ore = t.credit_ore + excluded.credit_ore;
    return null;
end $$;
create trigger add_postings after insert on posting
    referencing new table as added
    for each statement execute function ledger_add_postings();

-- Double entry: at commit the postings of each new voucher sum to nothing, and there are two at least.
create function ledger_balanced() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if (select count(*) < 2 or sum(p.amount_ore) <> 0 from posting p where p.voucher_id = new.id) then
        raise exception 'the voucher does not balance' using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger balanced after insert on voucher
    deferrable initially deferred
    for each row execute function ledger_balanced();

-- Waits for the bookings of the month that are on their way; later ones find its new state.
create function ledger_hold_period() returns trigger
    language plpgsql set search_path = public, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(ledger_period_lock(new.association_id, new.year, new.month));
    return new;
end $$;
create trigger hold_period before insert or update on accounting_period
    for each row execute function ledger_hold_period();
