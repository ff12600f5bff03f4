-- Projection of samspel.funding.v1: an authority that has ceased, and who has taken over. No person is behind it.
create table authority_succession
(
    predecessor        text primary key,
    version            bigint      not null,
    successor          text        not null,
    takes_effect_on    date        not null,
    decided_on         date        not null,
    decision_reference text        not null,
    predecessor_units  text[]      not null,
    successor_units    text[]      not null,
    known_at           timestamptz not null,
    -- When its records were last looked for, and when none came any more.
    moved_at           timestamptz,
    settled_at         timestamptz
);
create index authority_succession_by_successor on authority_succession (successor);
create index authority_succession_open on authority_succession (known_at) where settled_at is null;
alter table authority_succession enable row level security;
alter table authority_succession force row level security;
create policy authority_succession_of_system on authority_succession
    using ((select caller_is_system()));
create policy authority_succession_of_authorities on authority_succession for select
    using ((select caller_authority()) is not null);

-- What has moved and is still to be told of under its own key.
create table moved_record
(
    kind text not null check (kind in ('PARTICIPANT', 'WAIVER', 'DISCLOSURE', 'ENROLMENT')),
    id   uuid not null,
    primary key (kind, id)
);
alter table moved_record enable row level security;
alter table moved_record force row level security;
create policy moved_record_of_system on moved_record
    using ((select caller_is_system()));

-- Ids that grow with time, as the service makes them (RFC 9562 version 7).
create function time_ordered_id() returns uuid
    language sql volatile as
$$
select (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')
    || '7' || substr(r, 1, 3) || '8' || substr(r, 4, 15))::uuid
from (select replace(gen_random_uuid()::text, '-', '')) random (r)
$$;

-- By which decision a person's record came to another controller.
create table controller_change
(
    id                 uuid primary key,
    participant_id     uuid        not null references participant (id) on delete cascade,
    controller         text        not null,
    predecessor        text        not null,
    successor          text        not null,
    takes_effect_on    date        not null,
    decision_reference text        not null,
    changed_at         timestamptz not null
);
create index controller_change_by_participant on controller_change (participant_id);
alter table controller_change enable row level security;
alter table controller_change force row level security;
create policy controller_change_of_controller on controller_change
    using (controller = (select caller_authority()) or (select caller_is_system()));

-- Both authorities may have known the person: the successor's own record is the first of the number, the other beside it.
alter table participant
    add column number_place integer not null default 0 check (number_place >= 0),
    drop constraint participant_number_once,
    add constraint participant_number_once unique (controller, identity_index, number_place);

-- An authority and all that it has taken over from, directly or not.
create function own_and_succeeded(of_authority text) returns text[]
    language sql stable as
$$
with recursive earlier (authority) as (select of_authority
                                       union
                                       select s.predecessor
                                       from authority_succession s
                                                join earlier e on e.authority = s.successor)
select array_agg(authority)
from earlier
$$;

-- What was logged or certified under the predecessor's name stays as it was, and is the successor's to read.
drop policy access_log_read on access_log;
create policy access_log_read on access_log for select
    using (controller = any ((select own_and_succeeded(caller_authority()))::text[])
        or actor = (select caller_authority())
        or (select caller_is_system()));
drop policy access_log_erased on access_log;
create policy access_log_erased on access_log for delete
    using (controller = any ((select own_and_succeeded(caller_authority()))::text[]) and at < now() - interval '5 years');
create policy reviewable_event_of_predecessor on reviewable_event for select
    using (authority = any ((select own_and_succeeded(caller_authority()))::text[]));
create policy erasure_of_predecessor on erasure for select
    using (authority = any ((select own_and_succeeded(caller_authority()))::text[]));

create or replace function erase_access_log(before timestamptz, before_id uuid, at_most integer) returns bigint
    language plpgsql
    security definer
    set search_path from current as
$$
declare
    erased bigint;
begin
    if before > now() - interval '5 years' then
        raise exception 'access logs are kept for five years';
    end if;
    delete
    from access_log
    where id in (select l.id
                 from unnest(own_and_succeeded(caller_authority())) c (authority)
                          cross join lateral (select a.id
                                              from access_log a
                                              where a.controller = c.authority
                                                and a.id < before_id
                                                and a.at < before
                                              order by a.id
                                              limit at_most) l
                 order by l.id
                 limit at_most);
    get diagnostics erased = row_count;
    return erased;
end
$$;
