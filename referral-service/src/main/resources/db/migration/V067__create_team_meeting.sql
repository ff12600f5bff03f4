-- A joint team's meetings and what is on their agendas. Who may see an item: the host; a team authority whose own edge
-- for the joint team stands on the meeting's day; the referrer by its edge. The same rule as agenda.domain.ItemInsight.
create table team_meeting (
    id              uuid primary key,
    version         bigint      not null,
    intervention_id uuid        not null references intervention,
    planned_on      date        not null,
    place           text,
    state           text        not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    held_on         date,
    cancelled_on    date,
    recorded_at     timestamptz not null,
    check ((state = 'HELD') = (held_on is not null)),
    check ((state = 'CANCELLED') = (cancelled_on is not null))
);
create index team_meeting_team on team_meeting (intervention_id, planned_on desc, id desc);

alter table team_meeting enable row level security;
alter table team_meeting force row level security;
create policy team_meeting_asked_by_owner on team_meeting for select to current_user using (true);
create policy team_meeting_team on team_meeting for select
    using ((select samspel_caller()) = 'system'
        or caller_in_joint_team(intervention_id, coalesce(held_on, planned_on)));
create policy team_meeting_convener on team_meeting
    using ((select samspel_caller()) = 'system' or convenes(intervention_id));

-- Who was there: authorities and functions, no names.
create table team_meeting_presence (
    meeting_id uuid    not null references team_meeting,
    place      integer not null,
    authority  text    not null,
    function   text    not null,
    primary key (meeting_id, place)
);

alter table team_meeting_presence enable row level security;
alter table team_meeting_presence force row level security;
create policy team_meeting_presence_team on team_meeting_presence
    using (exists (select from team_meeting m where m.id = meeting_id))
    with check (exists (select from team_meeting m where m.id = meeting_id and convenes(m.intervention_id)));

create table agenda_item (
    id                uuid primary key,
    version           bigint      not null,
    meeting_id        uuid        not null references team_meeting,
    intervention_id   uuid        not null references intervention,
    -- None: about nobody who can be identified.
    referral_id       uuid        references referral,
    place             integer     not null,
    state             text        not null check (state in ('ON_AGENDA', 'WITHDRAWN')),
    withdrawn_on      date,
    plan_version      bigint,
    follow_up_on      date,
    followed_up_on    date,
    recorded_at       timestamptz not null,
    -- Free texts of the item, its advice and its plan: AES-256-GCM under this item's own data key.
    data_key_id       text        not null,
    data_key          bytea       not null,
    topic             bytea,
    follow_up_outcome bytea,
    check ((topic is null) = (referral_id is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_on is not null))
);
create index agenda_item_meeting on agenda_item (meeting_id, place, id);
create unique index agenda_item_once on agenda_item (referral_id, meeting_id) where state = 'ON_AGENDA';
create index agenda_item_follow_up on agenda_item (intervention_id, follow_up_on, id)
    where follow_up_on is not null and followed_up_on is null and state = 'ON_AGENDA';

create policy edge_asked_by_owner on edge for select to current_user using (true);
create policy agenda_item_kept_by_owner on agenda_item to current_user using (true) with check (true);

-- Whom the waiver lets know of a referral on an agenda on a day, and of what, the host aside.
create function agenda_readers(team uuid, referral uuid, on_day date) returns table (authority text, categories text[])
    language sql stable security definer set search_path = public, pg_temp
as $$
    select e.recipient, array_agg(distinct c.category)
    from referral r
    join edge e on e.waiver_id = r.waiver_id or e.participant_id = r.participant_id
    cross join unnest(e.categories) c (category)
    where r.id = referral
      and on_day between e.valid_from and e.valid_until
      and (e.state = 'LIVE' or (e.state = 'PENDING' and e.discloser = r.receiving_authority))
      and ((e.purpose = 'JOINT_TEAM'
            and e.discloser in (r.referring_authority, r.receiving_authority)
            and in_joint_team(team, e.recipient, on_day))
        or (e.purpose = 'COORDINATED_REHABILITATION'
            and e.discloser = r.receiving_authority and e.recipient = r.referring_authority
            and exists (select from unnest(e.categories) s where s = 'CASE_STATUS')))
      and e.recipient <> r.receiving_authority
    group by e.recipient
$$;
revoke execute on function agenda_readers(uuid, uuid, date) from public;

-- Whether the caller may see the item, or what of it has this category.
create function opens_item(meeting uuid, referral uuid, category text) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select exists (
        select from team_meeting m
        left join referral r on r.id = referral
        where m.id = meeting
          and (r.id is null or samspel_handles()
               or not is_restricted(coalesce(r.disclosure_id, r.participant_id), r.referring_authority,
                                    r.receiving_authority))
          and (convenes(m.intervention_id)
               or (m.state <> 'CANCELLED'
                   and case when referral is null
                       then caller_in_joint_team(m.intervention_id, coalesce(m.held_on, m.planned_on))
                       else exists (
                           select from agenda_readers(m.intervention_id, referral, coalesce(m.held_on, m.planned_on)) a
                           where 'authority:' || a.authority = samspel_caller()
                             and (category is null or category = any (a.categories))) end)))
$$;

alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy agenda_item_readers on agenda_item for select
    using ((select samspel_caller()) = 'system'
        or ((state = 'ON_AGENDA' or convenes(intervention_id)) and opens_item(meeting_id, referral_id, null)));
create policy agenda_item_convener_adds on agenda_item for insert
    with check (convenes(intervention_id));
create policy agenda_item_convener_changes on agenda_item for update
    using (convenes(intervention_id) and opens_item(meeting_id, referral_id, null))
    with check (convenes(intervention_id));

-- Who took part in an item and who left it, as it was at the meeting.
create table item_attendance (
    item_id   uuid    not null references agenda_item,
    authority text    not null,
    took_part boolean not null,
    primary key (item_id, authority)
);

alter table item_attendance enable row level security;
alter table item_attendance force row level security;
create policy item_attendance_kept_by_owner on item_attendance to current_user using (true) with check (true);
create policy item_attendance_readers on item_attendance for select
    using (exists (select from agenda_item a where a.id = item_id));

-- An agenda as the caller may see it, with what its referrals are: a member authority may not read the referral's row.
create function agenda_of(meeting uuid)
    returns table (item_id uuid, version bigint, meeting_id uuid, intervention_id uuid, host text, meeting_state text,
                   on_day date, in_team boolean, state text, recorded_at timestamptz, plan_version bigint,
                   follow_up_on date, followed_up_on date, key_id text, key bytea, topic bytea,
                   follow_up_outcome bytea,
                   referral_id uuid, referring text, receiving text, edges_of uuid, participant_id uuid,
                   referral_state text, submitted_on date, received_on date, responded_on date,
                   need_key_id text, need_key bytea, need bytea, restricted boolean)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select a.id, a.version, a.meeting_id, a.intervention_id, i.host, m.state,
           coalesce(m.held_on, m.planned_on),
           caller_in_joint_team(a.intervention_id, coalesce(m.held_on, m.planned_on)),
           a.state, a.recorded_at, a.plan_version,
           a.follow_up_on, a.followed_up_on, a.data_key_id, a.data_key, a.topic,
           a.follow_up_outcome,
           r.id, r.referring_authority, r.receiving_authority, coalesce(r.waiver_id, r.participant_id),
           r.participant_id, r.state, r.submitted_on, r.received_on, r.responded_on,
           r.data_key_id, r.data_key, r.need,
           r.id is not null and is_restricted(coalesce(r.disclosure_id, r.participant_id), r.referring_authority,
                                              r.receiving_authority)
    from agenda_item a
    join team_meeting m on m.id = a.meeting_id
    join intervention i on i.id = a.intervention_id
    left join referral r on r.id = a.referral_id
    where a.meeting_id = meeting
      and (a.state = 'ON_AGENDA' or convenes(a.intervention_id))
      and opens_item(a.meeting_id, a.referral_id, null)
    order by a.place, a.id
$$;

-- Whom to tell of an item, with what each may know: asked by those who may see the item themselves.
create function agenda_audience(meeting uuid, referral uuid, on_day date)
    returns table (authority text, categories text[])
    language sql stable security definer set search_path = public, pg_temp
as $$
    select a.authority, a.categories
    from team_meeting m cross join agenda_readers(m.intervention_id, referral, on_day) a
    where m.id = meeting and opens_item(meeting, referral, null)
    union all
    select distinct t.authority, array[]::text[]
    from team_meeting m join joint_team_member t on t.intervention_id = m.intervention_id
    where m.id = meeting and referral is null and opens_item(meeting, referral, null)
      and in_joint_team(m.intervention_id, t.authority, on_day)
    order by 1
$$;

-- Records of a held meeting who took part in each item, also in those that the recorder may not see, and when each
-- referral is followed up.
create function hold_agenda(meeting uuid, follow_up date) returns void
    language sql security definer set search_path = public, pg_temp
as $$
    insert into item_attendance (item_id, authority, took_part)
    select a.id, p.authority,
           a.referral_id is null or p.authority = i.host
               or exists (select from agenda_readers(m.intervention_id, a.referral_id, m.held_on) k
                          where k.authority = p.authority)
    from team_meeting m
    join intervention i on i.id = m.intervention_id
    join agenda_item a on a.meeting_id = m.id and a.state = 'ON_AGENDA'
    cross join lateral (select i.host as authority
                        union
                        select s.authority from team_meeting_presence s where s.meeting_id = m.id) p
    where m.id = meeting and m.state = 'HELD' and convenes(m.intervention_id);
    update agenda_item a set follow_up_on = follow_up, version = a.version + 1
    from team_meeting m
    where m.id = meeting and a.meeting_id = m.id and a.state = 'ON_AGENDA' and a.referral_id is not null
      and convenes(m.intervention_id);
$$;
