-- Inside the host and the referrer an item is its referral's responsible unit's alone (OSL 8:1), as the referral itself.
create or replace function opens_item(meeting uuid, referral uuid, category text) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select exists (
        select from team_meeting m
        left join referral r on r.id = referral
        where m.id = meeting
          and (r.id is null or samspel_handles()
               or not is_restricted(coalesce(r.disclosure_id, r.participant_id), r.referring_authority,
                                    r.receiving_authority))
          and case samspel_caller()
                  when 'authority:' || r.receiving_authority
                      then coalesce(r.receiving_unit = samspel_unit(), r.receiving_unit is null)
                  when 'authority:' || r.referring_authority
                      then coalesce(r.referring_unit = samspel_unit(), r.referring_unit is null)
                  else true end
          and (convenes(m.intervention_id)
               or (m.state <> 'CANCELLED'
                   and case when referral is null
                       then caller_in_joint_team(m.intervention_id, coalesce(m.held_on, m.planned_on))
                       else exists (
                           select from agenda_readers(m.intervention_id, referral, coalesce(m.held_on, m.planned_on)) a
                           where 'authority:' || a.authority = samspel_caller()
                             and (category is null or category = any (a.categories)))
                           -- A read is by the edge on its own day too.
                           and exists (
                               select from edge e
                               where (e.waiver_id = r.waiver_id or e.participant_id = r.participant_id)
                                 and 'authority:' || e.recipient = samspel_caller()
                                 and e.discloser in (r.referring_authority, r.receiving_authority)
                                 and e.state <> 'WITHDRAWN'
                                 and greatest((now() at time zone 'Europe/Stockholm')::date,
                                              coalesce(m.held_on, m.planned_on))
                                     between e.valid_from and e.valid_until
                                 and (category is null or category = any (e.categories))) end)))
$$;
