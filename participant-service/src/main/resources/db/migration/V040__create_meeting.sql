-- Whether the discloser may tell the caller this category of the case today: row-level security repeats what the services ask.
create function edge_tells(told_by text, of_participant uuid, of_waiver uuid, category text) returns boolean
    language sql stable parallel safe as
$$
select exists (select 1
               from waiver_edge e
               where (e.waiver_id = of_waiver or e.participant_id = of_participant)
                 and e.discloser = told_by
                 and e.recipient = (select caller_authority())
                 and e.state = 'LIVE'
                 and (now() at time zone 'Europe/Stockholm')::date between e.valid_from and e.valid_until
                 and category = any (string_to_array(e.categories, ',')))
$$;

-- Whether, never whose: the record is another controller's, so that its protection is not for the caller to read.
create function participant_is_protected(sought uuid) returns boolean
    language plpgsql as
$$
declare
    caller       text := coalesce(current_setting('samspel.caller', true), '');
    is_protected boolean;
begin
    perform set_config('samspel.caller', 'system', true);
    select exists (select 1 from participant p where p.id = sought and p.protection <> 'NONE') into is_protected;
    perform set_config('samspel.caller', caller, true);
    return is_protected;
end
$$;

create table meeting
(
    id              uuid primary key,
    enrolment_id    uuid        not null references enrolment (id) on delete cascade,
    participant_id  uuid        not null references participant (id) on delete cascade,
    host            text        not null,
    waiver_id       uuid,
    referral_id     uuid        not null,
    intervention_id uuid        not null,
    kind            text        not null check (kind in ('FOLLOW_UP', 'PLANNING', 'EXIT')),
    state           text        not null check (state in ('PLANNED', 'HELD', 'CANCELLED', 'REBOOKED')),
    planned_at      timestamptz not null,
    held_on         date,
    cancelled_on    date,
    cancelled_by    text check (cancelled_by in ('REFERRER', 'INCOME_AUTHORITY', 'PARTICIPANT', 'HOST', 'OTHER')),
    rebooks         uuid references meeting (id) on delete cascade,
    rebooked_as     uuid,
    version         bigint      not null,
    recorded_at     timestamptz not null,
    constraint meeting_rebooks_once unique (rebooks),
    constraint meeting_held_has_day check ((state = 'HELD') = (held_on is not null)),
    constraint meeting_cancelled_has_day check (state <> 'CANCELLED' or cancelled_on is not null),
    constraint meeting_cancelled_by_someone check ((cancelled_on is null) = (cancelled_by is null)),
    constraint meeting_rebooked_has_new_date check ((state = 'REBOOKED') = (rebooked_as is not null))
);
create index meeting_by_enrolment on meeting (enrolment_id, planned_at);
create index meeting_by_participant on meeting (participant_id);
create index meeting_to_answer on meeting (host, planned_at) where state = 'PLANNED';
create index meeting_to_rebook on meeting (host, cancelled_on) where state = 'CANCELLED';
alter table meeting enable row level security;
alter table meeting force row level security;
create policy meeting_of_host on meeting
    using (host = (select caller_authority()) or (select caller_is_system()));

create table meeting_invitee
(
    id              uuid primary key,
    meeting_id      uuid    not null references meeting (id) on delete cascade,
    host            text    not null,
    participant_id  uuid    not null references participant (id) on delete cascade,
    waiver_id       uuid,
    party           text    not null check (party in ('REFERRER', 'INCOME_AUTHORITY', 'PARTICIPANT', 'HOST', 'OTHER')),
    authority       text,
    unit            text,
    present         boolean,
    -- While the meeting is called off and has no new date: what is due is found without reading all meetings.
    to_rebook_since date,
    place           integer not null,
    constraint meeting_invitee_person_has_no_authority check (party <> 'PARTICIPANT' or authority is null),
    constraint meeting_invitee_unit_of_authority check (unit is null or authority is not null)
);
create index meeting_invitee_by_meeting on meeting_invitee (meeting_id, place);
create index meeting_invitee_by_authority on meeting_invitee (authority, meeting_id desc) where authority is not null;
create index meeting_invitee_to_rebook on meeting_invitee (authority, to_rebook_since) where to_rebook_since is not null;
create index meeting_invitee_by_participant on meeting_invitee (participant_id);
alter table meeting_invitee enable row level security;
alter table meeting_invitee force row level security;
create policy meeting_invitee_of_host on meeting_invitee
    using (host = (select caller_authority()) or (select caller_is_system()));
-- The invited see their own invitation, by an edge of today; never who else is invited.
create policy meeting_invitee_to_itself on meeting_invitee for select
    using (authority = (select caller_authority())
        and edge_tells(host, participant_id, waiver_id, 'CASE_STATUS'));
-- The invitation's own policy tests the edge.
create policy meeting_to_invited on meeting for select
    using (exists (select 1
                   from meeting_invitee i
                   where i.meeting_id = meeting.id
                     and i.authority = (select caller_authority())));

create table meeting_history
(
    id         uuid primary key,
    meeting_id uuid        not null references meeting (id) on delete cascade,
    host       text        not null,
    state      text        not null check (state in ('PLANNED', 'HELD', 'CANCELLED', 'REBOOKED')),
    changed_at timestamptz not null,
    changed_by text        not null
);
create index meeting_history_by_meeting on meeting_history (meeting_id);
alter table meeting_history enable row level security;
alter table meeting_history force row level security;
create policy meeting_history_of_host on meeting_history
    using (host = (select caller_authority()) or (select caller_is_system()));
