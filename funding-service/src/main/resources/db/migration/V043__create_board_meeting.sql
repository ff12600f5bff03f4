-- Who sits on a board is known by opaque ids alone: neither a name nor an identity number has a place here.
create table board_meeting (
    id                uuid        primary key,
    association_id    text        not null references association,
    version           bigint      not null,
    planned_on        date        not null,
    place             text        not null,
    open_to_public    boolean     not null,
    notice_sent_on    date        check (notice_sent_on <= planned_on),
    state             text        not null check (state in ('PLANNED', 'HELD', 'MINUTED', 'ADJUSTED', 'CANCELLED')),
    held_on           date,
    present           text[]      not null,
    minutes_reference text,
    adjusted_on       date        check (adjusted_on >= held_on),
    adjusters         text[]      not null check (adjusters <@ present),
    announced_on      date        check (announced_on >= adjusted_on),
    announced_until   date        check (announced_until > announced_on),
    recorded_at       timestamptz not null,
    unique (association_id, id),
    check ((state in ('HELD', 'MINUTED', 'ADJUSTED')) = (held_on is not null)),
    check ((held_on is null) = (cardinality(present) = 0)),
    check ((state in ('MINUTED', 'ADJUSTED')) = (minutes_reference is not null)),
    check ((state = 'ADJUSTED') = (adjusted_on is not null)),
    check ((adjusted_on is null) = (cardinality(adjusters) = 0)),
    check (announced_on is null or state = 'ADJUSTED'),
    check ((announced_on is null) = (announced_until is null))
);
create index board_meeting_by_day on board_meeting (association_id, planned_on, id);
create index board_meeting_by_held_on on board_meeting (association_id, held_on) where held_on is not null;

create table meeting_decision (
    id              uuid        primary key,
    association_id  text        not null,
    meeting_id      uuid        not null,
    version         bigint      not null,
    paragraph       integer     not null check (paragraph > 0),
    kind            text        not null check (kind in ('BUDGET', 'ANNUAL_REPORT', 'GRANT', 'CONTRIBUTION', 'DELEGATION', 'STATUTES', 'OTHER')),
    subject         text        not null,
    outcome         text        not null check (outcome in ('APPROVED', 'REJECTED', 'POSTPONED', 'REFERRED_BACK')),
    about_kind      text,
    about_id        text,
    votes_in_favour integer     check (votes_in_favour >= 0),
    votes_against   integer     check (votes_against >= 0),
    votes_abstained integer     check (votes_abstained >= 0),
    reservations    text[]      not null,
    conflicts       text[]      not null,
    recorded_at     timestamptz not null,
    unique (meeting_id, paragraph),
    unique (association_id, id),
    foreign key (association_id, meeting_id) references board_meeting (association_id, id),
    check ((about_kind is null) = (about_id is null)),
    check ((votes_in_favour is null) = (votes_against is null) and (votes_against is null) = (votes_abstained is null)),
    check (not reservations && conflicts)
);

create table delegated_decision (
    id                  uuid        primary key,
    association_id      text        not null references association,
    version             bigint      not null,
    taken_on            date        not null,
    role                text        not null,
    holder              text,
    kind                text        not null check (kind in ('BUDGET', 'ANNUAL_REPORT', 'GRANT', 'CONTRIBUTION', 'DELEGATION', 'STATUTES', 'OTHER')),
    subject             text        not null,
    amount_ore          bigint      check (amount_ore >= 0),
    reference           text        not null,
    reported_meeting_id uuid,
    reported_on         date        check (reported_on >= taken_on),
    recorded_at         timestamptz not null,
    foreign key (association_id, reported_meeting_id) references board_meeting (association_id, id),
    check ((reported_meeting_id is null) = (reported_on is null))
);
create index delegated_decision_by_day on delegated_decision (association_id, taken_on, id);
create index delegated_decision_unreported on delegated_decision (association_id, taken_on, id) where reported_meeting_id is null;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    scoped text;
begin
    foreach scoped in array array['board_meeting', 'meeting_decision', 'delegated_decision'] loop
        execute format('alter table %I enable row level security', scoped);
        execute format('alter table %I force row level security', scoped);
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
            scoped, caller, mine);
        execute format('create policy writers on %I for insert with check (%s in (''system'', ''association:'' || association_id))', scoped, caller);
        execute format('create policy changers on %I for update using (%s in (''system'', ''association:'' || association_id))', scoped, caller);
    end loop;
end $$;
