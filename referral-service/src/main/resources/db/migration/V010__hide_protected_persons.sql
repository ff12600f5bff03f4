-- Who handles protected persons at each authority that has named some (H5), as participant-service tells it.
create table protected_handlers (
    authority text primary key,
    version   bigint not null,
    handlers  text[] not null
);
alter table protected_handlers enable row level security;
alter table protected_handlers force row level security;
create policy protected_handlers_kept on protected_handlers
    using ((select samspel_caller()) = 'system');
create policy protected_handlers_asked_by_owner on protected_handlers for select to current_user using (true);

-- Disclosures and participants that only handlers may see, at the referrer and at the host: few, and no person's name.
create table restricted_subject (
    id          uuid primary key,
    at_referrer boolean not null,
    at_host     boolean not null,
    constraint restricted_somewhere check (at_referrer or at_host)
);
alter table restricted_subject enable row level security;
alter table restricted_subject force row level security;
create policy restricted_subject_kept on restricted_subject
    using ((select samspel_caller()) = 'system');
create policy restricted_subject_asked_by_owner on restricted_subject for select to current_user using (true);

-- Whether the caller may see protected persons: somebody named is logged in, or nobody is named there.
create function samspel_handles() returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select coalesce((select coalesce(nullif(current_setting('samspel.handler', true), '') = any (h.handlers), false)
                     from protected_handlers h
                     where 'authority:' || h.authority = samspel_caller()), true)
$$;

-- Whether the subject of a referral is restricted on the caller's side of it; any other side sees the stricter one.
create function is_restricted(subject uuid, referring text, receiving text) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select exists (select from restricted_subject s
        where s.id = subject
          and case samspel_caller()
                  when 'authority:' || referring then s.at_referrer
                  when 'authority:' || receiving then s.at_host
                  else true end)
$$;

drop policy participant_controller on participant;
create policy participant_controller on participant
    using ((select samspel_caller()) = 'system'
        or ((select samspel_caller()) = 'authority:' || controller
            and ((select samspel_handles()) or not is_restricted(id, controller, controller))));

drop policy disclosure_parties on disclosure;
create policy disclosure_parties on disclosure
    using ((select samspel_caller()) = 'system'
        or ((select samspel_caller()) in ('authority:' || discloser, 'authority:' || recipient)
            and ((select samspel_handles()) or not is_restricted(id, discloser, recipient))));

drop policy referral_parties on referral;
create policy referral_parties on referral
    using ((select samspel_caller()) = 'system'
        or ((select samspel_caller()) in ('authority:' || receiving_authority, 'authority:' || referring_authority)
            and ((select samspel_handles())
                or not is_restricted(coalesce(disclosure_id, participant_id), referring_authority, receiving_authority))));
drop policy referral_income_authority on referral;
create policy referral_income_authority on referral for select
    using ((select samspel_caller()) = 'authority:' || income_authority
        and state in ('ENROLLED', 'CLOSED', 'RETURNED')
        and ((select samspel_handles())
            or not is_restricted(coalesce(disclosure_id, participant_id), referring_authority, receiving_authority)));

-- Where the host has named handlers, places are counted without protected persons for all but them: a list has no gap
-- that tells of one. Capacity counts everyone.
create or replace function queue_places(referrals uuid[]) returns table (referral_id uuid, place integer)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select ordered.id, ordered.place
    from (select q.id,
                 (1 + coalesce(sum(case when s.id is null then 1 else 0 end) over (partition by q.intervention_id
                     order by q.queued_on, q.submitted_on, q.id
                     rows between unbounded preceding and 1 preceding), 0))::integer as place
          from referral q
          left join (restricted_subject s join protected_handlers h on s.at_host)
              on s.id = coalesce(q.disclosure_id, q.participant_id) and h.authority = q.receiving_authority
                  and not ('authority:' || q.receiving_authority = samspel_caller() and samspel_handles())
          where q.state = 'QUEUED'
            and q.intervention_id in (select a.intervention_id from referral a where a.id = any (referrals))) ordered
    where ordered.id = any (referrals)
$$;
