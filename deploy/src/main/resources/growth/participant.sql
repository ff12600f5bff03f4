insert into origin.access_log
select origin.copied(e.id, 1000 + k), e.recorded_at, e.host, 'staff1', 'unit-1', 'CASE_HANDLING', 'read-enrolment',
  e.host, array[e.participant_id], array[e.id]
from origin.enrolment e, generate_series(1, {reads}) k;

insert into origin.attendance (id, enrolment_id, host, week_starts_on, planned_sessions, attended_sessions,
  absent_with_notice, absent_without_notice, version, recorded_at)
select origin.copied(e.id, k), e.id, e.host, date_trunc('week', e.started_on)::date + 7 * k, 4, 3, 1, 0, 1, e.recorded_at
from origin.enrolment e, generate_series(1, {weeks}) k;

insert into origin.meeting (id, enrolment_id, participant_id, host, waiver_id, referral_id, intervention_id, kind,
  state, planned_at, held_on, version, recorded_at)
select origin.copied(e.id, k), e.id, e.participant_id, e.host, e.waiver_id, e.referral_id, e.intervention_id,
  'FOLLOW_UP', 'HELD', e.started_on + 90 * k, e.started_on + 90 * k, 2, e.recorded_at
from origin.enrolment e, generate_series(1, {meetings}) k;

insert into origin.meeting_invitee (id, meeting_id, host, participant_id, waiver_id, party, authority, present, place)
select origin.copied(m.id, p.place), m.id, m.host, m.participant_id, m.waiver_id, p.party,
  case when p.place < 3 then m.host end, true, p.place
from origin.meeting m, (values (1, 'REFERRER'), (2, 'HOST'), (3, 'PARTICIPANT')) p (place, party);

insert into origin.meeting_history (id, meeting_id, host, state, changed_at, changed_by)
select origin.copied(m.id, s.place), m.id, m.host, s.state, m.recorded_at, 'staff1'
from origin.meeting m, (values (1, 'PLANNED'), (2, 'HELD')) s (place, state);

insert into origin.plan (enrolment_id, participant_id, host, agreed_on, agreement, version, recorded_at, changed_at)
select e.id, e.participant_id, e.host, e.started_on, convert_to(repeat(md5(e.id::text), 16), 'UTF8'), 1, e.recorded_at,
  e.recorded_at
from origin.enrolment e;

insert into origin.plan_goal (id, enrolment_id, host, goal, job_focused, place)
select origin.copied(e.id, k), e.id, e.host, convert_to(repeat(md5(e.id::text || k), 4), 'UTF8'), true, k
from origin.enrolment e, generate_series(1, {activities}) k;

insert into origin.activity (id, enrolment_id, participant_id, host, waiver_id, referral_id, activity,
  responsible_authority, due_on, job_focused, state, done_on, outcome, note, version, recorded_at)
select origin.copied(e.id, k), e.id, e.participant_id, e.host, e.waiver_id, e.referral_id,
  convert_to(repeat(md5(e.id::text || k), 4), 'UTF8'), e.host, e.started_on + 60 * k, true, 'ANSWERED',
  e.started_on + 60 * k, 'DONE', convert_to(repeat(md5(k || e.id::text), 4), 'UTF8'), 2, e.recorded_at
from origin.enrolment e, generate_series(1, {activities}) k;

insert into origin.activity_history (id, activity_id, host, state, due_on, changed_at, changed_by)
select origin.copied(a.id, s.place), a.id, a.host, s.state, a.due_on, a.recorded_at, 'staff1'
from origin.activity a, (values (1, 'OPEN'), (2, 'ANSWERED')) s (place, state);
