-- The stays in one intervention's queue, those that have ended too: who starts from it, and who was before whom.
create index referral_queue_stay on referral (intervention_id, left_queue_on, queued_on) where queued_on is not null;

-- Each queued referral's place by the rules on a day: level (10 where no rule is met), day of queuing, submission, id.
-- Protected persons count for the host's handlers alone (V010). starts: who has left the queue by an enrolment in the
-- year up to that day.
create function queue_order(referrals uuid[], on_day date)
    returns table (referral_id uuid, place integer, level integer, rule text, label text, label_en text, starts integer)
    language sql stable security definer set search_path = public, pg_temp
as $$
    with asked as (
        select distinct a.intervention_id as id from referral a where a.id = any ($1::uuid[])),
    pace as (
        select a.id, (select count(*)::integer from referral e
                      where e.intervention_id = a.id and e.queued_on is not null
                        and e.left_queue_as = 'ENROLLED'
                        and e.left_queue_on > ($2::date - interval '1 year')::date
                        and e.left_queue_on <= $2::date) as starts
        from asked a),
    ranked as (
        select q.id, q.intervention_id, q.queued_on, q.submitted_on, i.starts,
               coalesce(met.level, 10) as level, met.code, met.label, met.label_en,
               case when s.id is null then 1 else 0 end as counts
        from pace i
        join referral q on q.intervention_id = i.id and q.state = 'QUEUED'
        left join (restricted_subject s join protected_handlers h on s.at_host)
            on s.id = coalesce(q.disclosure_id, q.participant_id) and h.authority = q.receiving_authority
                and not ('authority:' || q.receiving_authority = samspel_caller() and samspel_handles())
        left join lateral (
            select r.level, r.code, r.label, r.label_en
            from priority_rule r
            where r.intervention_id = q.intervention_id
              and r.valid_from = (select max(v.valid_from) from priority_rule_set v
                                  where v.intervention_id = q.intervention_id and v.valid_from <= $2::date)
              and case when r.kind = 'WAITING_TIME' then $2::date - q.submitted_on >= r.after_days
                       else exists (select from referral_priority p
                                    where p.referral_id = q.id
                                      and p.priority_group is not distinct from r.priority_group
                                      and p.from_day <= $2::date
                                      and (p.until_day is null or p.until_day >= $2::date)) end
            order by r.level, r.code collate "C" limit 1) met on true),
    ordered as (
        select r.*, 1 + coalesce(sum(r.counts) over (partition by r.intervention_id
                   order by r.level, r.queued_on, r.submitted_on, r.id
                   rows between unbounded preceding and 1 preceding), 0) as place
        from ranked r)
    select o.id, o.place::integer, o.level, o.code, o.label, o.label_en, o.starts
    from ordered o
    where o.id = any ($1::uuid[])
$$;

create or replace function queue_places(referrals uuid[]) returns table (referral_id uuid, place integer)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select o.referral_id, o.place from queue_order(referrals, (now() at time zone 'Europe/Stockholm')::date) o
$$;
