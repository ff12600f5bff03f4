-- A place in the queue depends on referrals that the caller may not see. These functions run as the
-- schema's owner, see every referral, and give away a number only.
create policy referral_counted_by_owner on referral for select to current_user using (true);

create function queue_places(referrals uuid[]) returns table (referral_id uuid, place integer)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select ordered.id, ordered.place
    from (select q.id,
                 (row_number() over (partition by q.intervention_id
                     order by q.queued_on, q.submitted_on, q.id))::integer as place
          from referral q
          where q.state = 'QUEUED'
            and q.intervention_id in (select a.intervention_id from referral a where a.id = any (referrals))) ordered
    where ordered.id = any (referrals)
$$;

create function active_in(intervention uuid) returns integer
    language sql stable security definer set search_path = public, pg_temp
as $$
    select count(*)::integer from referral r where r.state = 'ENROLLED' and r.intervention_id = intervention
$$;
