-- A side can be taken by another authority later: its earlier contacts are not that authority's staff.
alter table referral_contact add column authority text;
select set_config('samspel.caller', 'system', true);
update referral_contact c
set authority = case c.side
        when 'REFERRER' then r.referring_authority
        when 'HOST' then r.receiving_authority
        else coalesce(r.income_authority, c.recorded_by) end
from referral r
where r.id = c.referral_id;
alter table referral_contact alter column authority set not null;
