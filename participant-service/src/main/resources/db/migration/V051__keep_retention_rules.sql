-- How long an authority keeps what, by which decision. A new version replaces the one before; none is changed.
create table retention_rule
(
    id                 uuid primary key,
    authority          text        not null,
    record_class       text        not null check (record_class in ('PARTICIPANT', 'ACCESS_LOG')),
    trigger            text        not null check (trigger in ('LAST_EXIT', 'REGISTRATION')),
    years              integer     not null check (years between 0 and 150),
    decision_reference text        not null,
    decided_on         date        not null,
    version            bigint      not null,
    recorded_at        timestamptz not null,
    constraint retention_rule_version_once unique (authority, record_class, version),
    constraint retention_rule_keeps_logs_five_years check (record_class <> 'ACCESS_LOG' or years >= 5),
    constraint retention_rule_trigger_of_class check (record_class = 'PARTICIPANT' or trigger = 'REGISTRATION')
);
alter table retention_rule enable row level security;
alter table retention_rule force row level security;
create policy retention_rule_of_authority on retention_rule
    using (authority = (select caller_authority()) or (select caller_is_system()));
revoke update, delete on retention_rule from ${app};

-- What the latest preview of a rule found: the nightly job counts, nobody but a decision erases.
create table retention_preview
(
    rule_id       uuid primary key references retention_rule (id),
    authority     text        not null,
    previewed_at  timestamptz not null,
    due           bigint      not null,
    held          bigint      not null,
    still_open    bigint      not null
);
alter table retention_preview enable row level security;
alter table retention_preview force row level security;
create policy retention_preview_of_authority on retention_preview
    using (authority = (select caller_authority()) or (select caller_is_system()));

-- Suspends erasure while a matter goes on (H7).
create table legal_hold
(
    id                uuid primary key,
    participant_id    uuid        not null references participant (id) on delete cascade,
    controller        text        not null,
    reason            bytea       not null,
    reference         text        not null,
    held_from         date        not null,
    released_on       date,
    release_reference text,
    version           bigint      not null,
    recorded_at       timestamptz not null,
    constraint legal_hold_release_whole check ((released_on is null) = (release_reference is null)),
    constraint legal_hold_released_after_start check (released_on >= held_from)
);
create index legal_hold_by_participant on legal_hold (participant_id);
create index legal_hold_standing on legal_hold (participant_id) where released_on is null;
alter table legal_hold enable row level security;
alter table legal_hold force row level security;
create policy legal_hold_of_controller on legal_hold
    using (controller = (select caller_authority()) or (select caller_is_system()));

-- Certificates: what was erased, by which decision. Nothing of a person is in them.
create table erasure
(
    id          uuid primary key,
    authority   text        not null,
    erased_at   timestamptz not null,
    certificate text        not null,
    sha256      text        not null
);
create index erasure_by_authority on erasure (authority, id);
alter table erasure enable row level security;
alter table erasure force row level security;
create policy erasure_of_authority on erasure
    using (authority = (select caller_authority()) or (select caller_is_system()));
revoke update, delete on erasure from ${app};

create index participant_by_registration on participant (controller, recorded_at);
create index enrolment_by_exit on enrolment (host, ended_on) where state = 'ENDED';

-- Which persons' time is over by the rule in force: from the last exit, or from the registration where the rule says
-- so or nobody was ever enrolled. Corrected enrolments count nowhere. Both indexes above lead to those due alone.
create function retention_due(of_authority text, on_day date)
    returns table
            (
                rule_id           uuid,
                participant_id    uuid,
                due_on            date,
                held              boolean,
                still_open        boolean,
                protected         boolean,
                responsible_units text[]
            )
    language sql stable as
$$
with rule as (select r.id, r.trigger, make_interval(years => r.years) as kept
              from retention_rule r
              where r.authority = of_authority
                and r.record_class = 'PARTICIPANT'
              order by r.version desc
              limit 1),
     beginning as (select e.participant_id as person, max(e.ended_on) as began
                   from rule
                            join enrolment e on e.host = of_authority and e.state = 'ENDED'
                       and e.ended_on <= (on_day - rule.kept)::date + 1
                   where rule.trigger = 'LAST_EXIT'
                   group by e.participant_id
                   union all
                   select p.id, (p.recorded_at at time zone 'Europe/Stockholm')::date
                   from rule
                            join participant p on p.controller = of_authority
                       and p.recorded_at < (on_day - rule.kept) + interval '2 days'
                   where rule.trigger = 'REGISTRATION'
                      or not exists (select 1 from enrolment e where e.host = of_authority and e.participant_id = p.id and e.state <> 'CORRECTED'))
select rule.id,
       p.id,
       (b.began + rule.kept)::date,
       exists (select 1 from legal_hold h where h.participant_id = p.id and h.released_on is null),
       exists (select 1 from enrolment e where e.host = of_authority and e.participant_id = p.id and e.state in ('TRIAL', 'ACTIVE', 'PAUSED')),
       p.protection <> 'NONE',
       p.responsible_units
from rule
         cross join beginning b
         join participant p on p.id = b.person
where (b.began + rule.kept)::date <= on_day
  and not exists (select 1
                  from enrolment e
                  where e.host = of_authority
                    and e.participant_id = p.id
                    and rule.trigger = 'LAST_EXIT'
                    and e.state = 'ENDED'
                    and (e.ended_on + rule.kept)::date > on_day)
$$;

-- Every table whose rows go with a participant, as the foreign keys say: for the counts of a certificate.
create function erased_with_participant()
    returns table
            (
                relation text,
                condition text
            )
    language sql stable as
$$
with recursive hanging as (select c.oid                                as relation,
                                  'id in (select id from erased)'      as condition,
                                  array [c.oid]                        as path
                           from pg_class c
                           where c.oid = 'participant'::regclass
                           union all
                           select k.conrelid,
                                  format('%I in (select %I from %s where %s)', a.attname, b.attname,
                                         h.relation::regclass, h.condition) collate "default",
                                  h.path || k.conrelid
                           from hanging h
                                    join pg_constraint k
                                         on k.confrelid = h.relation and k.contype = 'f' and k.confdeltype = 'c'
                                    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                                    join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
                           where not k.conrelid = any (h.path))
select h.relation::regclass::text, string_agg(distinct '(' || h.condition || ')', ' or ')
from hanging h
group by h.relation
$$;

-- The log's own end: by its controller, never before five years, whatever a rule says (HSLF-FS 2016:40 4:9).
create policy access_log_erased on access_log for delete
    using (controller = (select caller_authority()) and at < now() - interval '5 years');

create function erase_access_log(before timestamptz, before_id uuid, at_most integer) returns bigint
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
                 from access_log l
                 where l.controller = caller_authority()
                   and l.id < before_id
                   and l.at < before
                 order by l.id
                 limit at_most);
    get diagnostics erased = row_count;
    return erased;
end
$$;
