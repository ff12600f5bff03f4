-- Only referrals that wait for somebody can be overdue; for those enrolled there is referral_active.
create index referral_awaiting on referral (intervention_id, state, submitted_on)
    where state in ('SUBMITTED', 'RECEIVED', 'NEEDS_COMPLETION');

-- Days from the history and the meetings, which the referrer may not read. This function runs as the schema's owner and
-- gives away four dates of the caller's own referrals.
create policy referral_change_dated_by_owner on referral_change for select to current_user using (true);
create policy meeting_dated_by_owner on meeting for select to current_user using (true);

create function days_beside(referrals uuid[])
    returns table (referral_id uuid, requested_on date, completed_on date, received_again_on date, followed_up_on date)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select r.id, request.occurred_on, completion.occurred_on, again.occurred_on, meeting.held_on
    from referral r
    left join lateral (
        select c.version, c.occurred_on from referral_change c
        where c.referral_id = r.id and c.move = 'REQUEST_COMPLETION'
        order by c.version desc limit 1) request on true
    left join lateral (
        select c.occurred_on from referral_change c
        where c.referral_id = r.id and c.version > request.version and c.state_before = 'NEEDS_COMPLETION'
          and c.move in ('COMPLETE', 'RECEIVE')
        order by c.version limit 1) completion on true
    left join lateral (
        select c.occurred_on from referral_change c
        where c.referral_id = r.id and c.state_before = 'NEEDS_COMPLETION' and c.move in ('COMPLETE', 'RECEIVE')
        order by c.version desc limit 1) again on true
    left join lateral (
        select min(m.held_on) as held_on from meeting m
        where m.enrolment_id = r.enrolment_id and m.held_on >= r.started_on) meeting on true
    where r.id = any (referrals)
      and samspel_caller() in ('system', 'authority:' || r.receiving_authority, 'authority:' || r.referring_authority)
$$;
