-- What joint teams are asked has a key of its own: under the referral's, a compacted topic kept either that or the
-- referral's waiting times. All of it is told once more.
select set_config('samspel.caller', 'system', true);

create function time_ordered_id() returns uuid
    language sql volatile
as $$
    select (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')
        || '7' || substr(r, 1, 3) || '8' || substr(r, 4, 15))::uuid
    from (select replace(gen_random_uuid()::text, '-', '')) random (r)
$$;

insert into outbox (id, topic, aggregateid, type, payload, recorded_at)
select time_ordered_id(), 'samspel.statistics.v1', r.id || '/team-item', 'se.samspel.team-item.recorded.v1',
       json_build_object('itemId', r.id, 'version', r.version, 'interventionId', r.intervention_id, 'about', 'REFERRAL',
                         'referringAuthority', r.referring_authority, 'externalReferrer', r.external_referrer,
                         'cameOn', r.submitted_on, 'outcome', o.outcome,
                         'way', case o.outcome when 'REDIRECTED' then r.redirect_way end,
                         'ledTo', case o.outcome when 'REDIRECTED' then r.redirected_to end,
                         'leftOn', case o.outcome
                                       when 'REDIRECTED' then r.redirected_on
                                       when 'ENROLLED' then r.started_on
                                       when 'DECLINED' then r.responded_on
                                       when 'WITHDRAWN' then r.withdrawn_on
                                       when 'LAPSED' then r.lapsed_on end)::text,
       now()
from referral r
cross join lateral (select case
                               when r.state in ('ENROLLED', 'CLOSED', 'RETURNED') then 'ENROLLED'
                               when r.state in ('REDIRECTED', 'DECLINED', 'WITHDRAWN', 'LAPSED') then r.state
                               else 'OPEN' end) o (outcome)
where r.to_joint_team
order by r.id;

insert into outbox (id, topic, aggregateid, type, payload, recorded_at)
select time_ordered_id(), 'samspel.statistics.v1', a.id || '/team-item', 'se.samspel.team-item.recorded.v1',
       json_build_object('itemId', a.id, 'version', a.version, 'interventionId', a.intervention_id, 'about', 'QUESTION',
                         'cameOn', (a.recorded_at at time zone 'Europe/Stockholm')::date,
                         'outcome', case a.state when 'WITHDRAWN' then 'WITHDRAWN' else 'OPEN' end,
                         'leftOn', a.withdrawn_on)::text,
       now()
from agenda_item a
where a.referral_id is null
order by a.id;

drop function time_ordered_id();
