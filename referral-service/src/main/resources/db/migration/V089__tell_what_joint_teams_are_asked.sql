-- Whether a referral is to a joint team, which an intervention is as long as it lives: each change of such a referral is
-- told to follow-up, without a look at the intervention.
alter table referral add column to_joint_team boolean not null default false;

select set_config('samspel.caller', 'system', true);
update referral r
set to_joint_team = true
from intervention i
where i.id = r.intervention_id and i.kind = 'JOINT_TEAM';

-- Those that were recorded before are told of once here, as the service tells of new ones.
create function time_ordered_id() returns uuid
    language sql volatile
as $$
    select (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')
        || '7' || substr(r, 1, 3) || '8' || substr(r, 4, 15))::uuid
    from (select replace(gen_random_uuid()::text, '-', '')) random (r)
$$;

insert into outbox (id, topic, aggregateid, type, payload, recorded_at)
select time_ordered_id(), 'samspel.statistics.v1', r.id::text, 'se.samspel.team-item.recorded.v1',
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
select time_ordered_id(), 'samspel.statistics.v1', a.id::text, 'se.samspel.team-item.recorded.v1',
       json_build_object('itemId', a.id, 'version', a.version, 'interventionId', a.intervention_id, 'about', 'QUESTION',
                         'cameOn', (a.recorded_at at time zone 'Europe/Stockholm')::date,
                         'outcome', case a.state when 'WITHDRAWN' then 'WITHDRAWN' else 'OPEN' end,
                         'leftOn', a.withdrawn_on)::text,
       now()
from agenda_item a
where a.referral_id is null
order by a.id;

insert into outbox (id, topic, aggregateid, type, payload, recorded_at)
select time_ordered_id(), 'samspel.statistics.v1', w.intervention_id::text, 'se.samspel.redirect-ways.recorded.v1',
       json_build_object('interventionId', w.intervention_id, 'version', w.version,
                         'ways', coalesce((select json_agg(json_build_object('code', y.code, 'label', y.label,
                                                                             'labelEn', y.label_en,
                                                                             'interventionId', y.leads_to)
                                                           order by y.place)
                                           from redirect_way y
                                           where y.intervention_id = w.intervention_id), '[]'))::text,
       now()
from redirect_ways w
order by w.intervention_id;

drop function time_ordered_id();
