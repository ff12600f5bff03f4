create table protection_history
(
    id             uuid primary key,
    participant_id uuid        not null references participant (id) on delete cascade,
    controller     text        not null,
    protection     text        not null check (protection in ('NONE', 'SEKRETESSMARKERING', 'SKYDDAD_FOLKBOKFORING')),
    changed_on     date        not null,
    recorded_at    timestamptz not null
);
create index protection_history_by_participant on protection_history (participant_id);
alter table protection_history enable row level security;
alter table protection_history force row level security;
create policy protection_history_of_controller on protection_history
    using (controller = (select caller_authority()) or (select caller_is_system()));

-- What is about a protected person is for named handlers: on both sides where the discloser knows the protection, on the
-- recipient's alone where only that one does.
alter table disclosure
    add column restricted               boolean not null default false,
    add column restricted_for_recipient boolean not null default false;

-- A controller changes its own record; its protection reaches the disclosures that others have made to it too.
create function restrict_disclosures(participant uuid, hidden boolean) returns setof disclosure
    language plpgsql as
$$
declare
    caller text := coalesce(current_setting('samspel.caller', true), '');
begin
    if not exists (select from participant p where p.id = restrict_disclosures.participant) then
        raise exception 'not the caller''s participant' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('samspel.caller', 'system', true);
    return query
        update disclosure d
            set restricted = hidden, version = d.version + 1
            where d.participant_id = restrict_disclosures.participant and d.restricted <> hidden
            returning d.*;
    return query
        update disclosure d
            set restricted_for_recipient = hidden, version = d.version + 1
            from received_copy c
            where c.disclosure_id = d.id and c.participant_id = restrict_disclosures.participant
              and d.restricted_for_recipient <> hidden
            returning d.*;
    perform set_config('samspel.caller', caller, true);
end
$$;
