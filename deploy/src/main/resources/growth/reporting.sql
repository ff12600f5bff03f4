insert into origin.meeting (id, version, intervention_id, sex, planned_on, state)
select origin.copied(e.id, k), 2, e.intervention_id, e.sex, e.started_on + 90 * k, 'HELD'
from public.enrolment e, generate_series(1, {meetings}) k;
