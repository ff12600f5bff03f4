-- An edge that another authority discloses under is that authority's to confirm or refuse.
alter table waiver_edge
    add column version bigint  not null default 1,
    add column refused boolean not null default false,
    add constraint waiver_edge_refused_is_withdrawn check (not refused or state = 'WITHDRAWN');
create index waiver_edge_by_discloser on waiver_edge (discloser, state, id) where controller <> discloser;

-- Which of its own records the discloser answered for; the form's holder never sees it.
create table confirmed_edge
(
    edge_id        uuid primary key references waiver_edge (id) on delete cascade,
    participant_id uuid        not null references participant (id) on delete cascade,
    discloser      text        not null,
    confirmed_at   timestamptz not null
);
create index confirmed_edge_by_participant on confirmed_edge (participant_id);
alter table confirmed_edge enable row level security;
alter table confirmed_edge force row level security;
create policy confirmed_edge_of_discloser on confirmed_edge
    using (discloser = (select caller_authority()) or (select caller_is_system()));

-- A withdrawal waits for the fetches that are under way, whichever statement makes it; see fetch_lock's shared side in the service.
create function fetch_lock(about uuid) returns bigint
    language sql immutable parallel safe as
$$
select hashtextextended('fetch ' || about::text, 0)
$$;

create function wait_for_fetches() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(fetch_lock(new.id));
    return new;
end
$$;
create trigger waiver_edge_withdrawn
    before update
    on waiver_edge
    for each row
    when (new.state = 'WITHDRAWN' and old.state <> 'WITHDRAWN')
execute function wait_for_fetches();

-- The one thing that a discloser may do to another's form: turn its own pending edge, once. The form's version and the edge's history
-- go with it; the answer is the form's edges as they stand then, for the event, and no row where there was nothing to turn.
create function turn_pending_edge(sought uuid, target text, history_id uuid, sealed_reason bytea, turned_at timestamptz)
    returns table
            (
                form_id       uuid,
                form_person   uuid,
                form_version  bigint,
                edge_id       uuid,
                leads_from    text,
                leads_to      text,
                for_purpose   text,
                of_categories text,
                from_day      date,
                to_day        date,
                stands        text,
                ended_at      timestamptz
            )
    language plpgsql as
$$
declare
    caller    text := coalesce(current_setting('samspel.caller', true), '');
    answering text := caller_authority();
    form      uuid;
begin
    if answering is null or target not in ('LIVE', 'WITHDRAWN') then
        return;
    end if;
    perform set_config('samspel.caller', 'system', true);
    select e.waiver_id into form
    from waiver_edge e
    where e.id = sought and e.discloser = answering and e.controller <> answering;
    -- The form first, as everyone who changes it does.
    perform 1 from waiver w where w.id = form for update;
    update waiver_edge e
    set state        = target,
        refused      = (target = 'WITHDRAWN'),
        withdrawn_at = case when target = 'WITHDRAWN' then turned_at end,
        version      = e.version + 1
    where e.id = sought and e.waiver_id = form and e.state = 'PENDING';
    if found then
        insert into waiver_edge_history (id, edge_id, controller, state, changed_at, changed_by, reason)
        select history_id, e.id, e.controller, target, turned_at, answering, sealed_reason
        from waiver_edge e
        where e.id = sought;
        update waiver w set version = w.version + 1, changed_at = turned_at where w.id = form;
        return query
            select w.id, w.participant_id, w.version, e.id, e.discloser, e.recipient, e.purpose, e.categories, e.valid_from,
                   e.valid_until, e.state, e.withdrawn_at
            from waiver w
                     join waiver_edge e on e.waiver_id = w.id
            where w.id = form
            order by e.place;
    end if;
    perform set_config('samspel.caller', caller, true);
end
$$;

-- Whether a record of the calling discloser is the person who signed: SAME, OTHER, or UNKNOWN where either has no number. Never whose.
create function edge_person(sought uuid, own uuid) returns text
    language plpgsql as
$$
declare
    caller    text := coalesce(current_setting('samspel.caller', true), '');
    answering text := caller_authority();
    verdict   text;
begin
    perform set_config('samspel.caller', 'system', true);
    select case
               when signed.id = mine.id or signed.identity_index = mine.identity_index then 'SAME'
               when signed.identity_index is null or mine.identity_index is null then 'UNKNOWN'
               else 'OTHER'
           end
    into verdict
    from waiver_edge e
             join participant signed on signed.id = e.participant_id
             join participant mine on mine.id = own and mine.controller = answering
    where e.id = sought and e.discloser = answering;
    perform set_config('samspel.caller', caller, true);
    return verdict;
end
$$;

-- Why a discloser refuses is kept with the form, so it is sealed with the key of the form's person.
create function key_of_pending_edge(sought uuid)
    returns table
            (
                sealing_key_id      text,
                sealing_wrapped_key bytea
            )
    language plpgsql as
$$
declare
    caller    text := coalesce(current_setting('samspel.caller', true), '');
    answering text := caller_authority();
begin
    perform set_config('samspel.caller', 'system', true);
    return query
        select k.key_id, k.wrapped_key
        from waiver_edge e
                 join data_key k on k.participant_id = e.participant_id
        where e.id = sought and e.discloser = answering and e.state = 'PENDING';
    perform set_config('samspel.caller', caller, true);
end
$$;
