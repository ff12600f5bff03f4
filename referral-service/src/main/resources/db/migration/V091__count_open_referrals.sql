-- Whoever operates the service watches how many referrals are open and how long queues are. Counted by partial indexes of
-- open states: the cost follows what is open, not what has been. These functions run as the schema's owner, so that the
-- indexes alone are read, and give away numbers of the whole service to the system only.
create index referral_accepted on referral (intervention_id) where state = 'ACCEPTED';

create function open_referrals() returns table (state text, referrals bigint)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select counted.state, counted.referrals
    from (select r.state, count(*) from referral r
          where r.state in ('SUBMITTED', 'RECEIVED', 'NEEDS_COMPLETION') group by r.state
          union all select 'ACCEPTED', count(*) from referral r where r.state = 'ACCEPTED'
          union all select 'QUEUED', count(*) from referral r where r.state = 'QUEUED'
          union all select 'ENROLLED', count(*) from referral r where r.state = 'ENROLLED') counted (state, referrals)
    where (select samspel_caller()) = 'system'
$$;

create function queue_waits() returns table (at_most text, referrals bigint)
    language sql stable security definer set search_path = public, pg_temp
as $$
    with waiting as materialized (
        select (now() at time zone 'Europe/Stockholm')::date - r.queued_on as days
        from referral r
        where r.state = 'QUEUED' and (select samspel_caller()) = 'system')
    select bound.at_most, count(*)
    from waiting
    join (values ('14', 14), ('30', 30), ('60', 60), ('90', 90), ('180', 180), ('365', 365), ('+Inf', 2147483647))
        bound (at_most, days) on waiting.days <= bound.days
    group by bound.at_most
$$;
