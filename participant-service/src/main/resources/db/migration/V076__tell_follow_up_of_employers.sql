-- Contacts and placements are told of to follow-up from now on: those that were recorded before are told of once here, as
-- the service tells of new ones. Of a person who is not in follow-up a placement says when it began and no more.
select set_config('samspel.caller', 'system', true);

insert into outbox (id, topic, aggregateid, type, payload, recorded_at)
select time_ordered_id(), 'samspel.statistics.v1', c.id::text, 'se.samspel.employer-contact.recorded.v1',
       json_build_object('contactId', c.id, 'version', c.version, 'interventionId', e.intervention_id,
                         'contactedOn', c.contacted_on, 'outcome', c.outcome)::text,
       now()
from employer_contact c
         join enrolment e on e.id = c.enrolment_id
where e.state <> 'CORRECTED'
order by c.id;

insert into outbox (id, topic, aggregateid, type, payload, recorded_at)
select time_ordered_id(), 'samspel.statistics.v1', t.id::text, 'se.samspel.placement.recorded.v1',
       json_build_object('placementId', t.id, 'version', t.version, 'interventionId', e.intervention_id,
                         'startedOn', t.started_on, 'sex', case when f.followed then p.sex end,
                         'kind', case when f.followed then t.kind end,
                         'endedOn', case when f.followed then t.ended_on end,
                         'outcome', case when f.followed then t.outcome end)::text,
       now()
from placement t
         join enrolment e on e.id = t.enrolment_id
         join participant p on p.id = e.participant_id
         cross join lateral (select e.counted = 'RECORDED' and p.protection = 'NONE') f (followed)
where e.state <> 'CORRECTED'
order by t.id;
