-- Secrecy holds inside an authority too (OSL 8:1): which unit is responsible on each side; null is open to all of them.
alter table referral
    add column referring_unit text,
    add column receiving_unit text,
    add column income_unit text;

create function samspel_unit() returns text
    language sql stable
as $$
    select nullif(current_setting('samspel.unit', true), '')
$$;

-- As a case, which the planner takes for half of the rows: it then reads a page in an index's own order. Of a bare "or" it
-- expects one row in a hundred, and reads and sorts all that an authority has.
drop policy referral_parties on referral;
create policy referral_parties on referral
    using (case
        when (select samspel_caller()) = 'system' then true
        when (select samspel_caller()) = 'authority:' || receiving_authority
                and coalesce(receiving_unit = (select samspel_unit()), receiving_unit is null)
            or (select samspel_caller()) = 'authority:' || referring_authority
                and coalesce(referring_unit = (select samspel_unit()), referring_unit is null)
        then (select samspel_handles())
            or not is_restricted(coalesce(disclosure_id, participant_id), referring_authority, receiving_authority)
        else false end);

drop policy referral_income_authority on referral;
create policy referral_income_authority on referral for select
    using ((select samspel_caller()) = 'authority:' || income_authority
        and state in ('ENROLLED', 'CLOSED', 'RETURNED')
        and coalesce(income_unit = (select samspel_unit()), income_unit is null)
        and ((select samspel_handles())
            or not is_restricted(coalesce(disclosure_id, participant_id), referring_authority, receiving_authority)));

-- Lists go by the unit too: what is open to all units, and what is the caller's unit's own.
drop index referral_sent;
drop index referral_received;
drop index referral_received_in;
create index referral_sent on referral (referring_authority, referring_unit, id desc);
create index referral_received on referral (receiving_authority, receiving_unit, id desc);
create index referral_received_in on referral (receiving_authority, state, receiving_unit, id desc);

-- Handing a referral over (hand_over) takes it out of the acting unit's sight, which no update of its own may do.
create policy referral_handed_over_by_owner on referral for update to current_user using (true);

-- Whether a referral is the caller's authority's, but another unit's: an attempt that somebody should review (H4).
create function is_other_units(asked uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select exists (select from referral r where r.id = asked
        and samspel_caller() in ('authority:' || r.receiving_authority, 'authority:' || r.referring_authority,
            'authority:' || case when r.state in ('ENROLLED', 'CLOSED', 'RETURNED') then r.income_authority end))
$$;
