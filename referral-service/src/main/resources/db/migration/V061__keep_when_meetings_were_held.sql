-- Whether an enrolment has been followed up in time: the meeting's enrolment, and the day where it has been held.
alter table meeting
    add column enrolment_id uuid,
    add column held_on date;
create index meeting_held on meeting (enrolment_id, held_on) where held_on is not null;
