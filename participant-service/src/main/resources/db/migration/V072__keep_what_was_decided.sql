-- That a record was erased by a decision: an export made before brings nobody back. An id that leads nowhere, no person.
create table erased_person
(
    participant_id uuid primary key,
    authority      text        not null,
    erased_at      timestamptz not null
);
alter table erased_person enable row level security;
alter table erased_person force row level security;
create policy erased_person_of_authority on erased_person
    using (authority = (select caller_authority()) or (select caller_is_system()));

-- Which records became one: the log of the one that is gone is the other's too.
create table merged_record
(
    duplicate_id   uuid primary key,
    participant_id uuid        not null references participant (id) on delete cascade,
    controller     text        not null,
    merged_at      timestamptz not null
);
create index merged_record_by_participant on merged_record (participant_id);
alter table merged_record enable row level security;
alter table merged_record force row level security;
create policy merged_record_of_controller on merged_record
    using (controller = (select caller_authority()) or (select caller_is_system()));

create function ids_of_person(kept uuid) returns uuid[]
    language sql stable as
$$
select array_append(array(select m.duplicate_id from merged_record m where m.participant_id = kept), kept)
$$;

alter table reviewable_event
    drop constraint reviewable_event_kind_check,
    add constraint reviewable_event_kind_check check (kind in ('OTHER_UNIT', 'NOT_A_HANDLER', 'PROTECTED_PERSON', 'EXTENDED_ACCESS',
                                                               'HANDLERS_CHANGED', 'FULL_EXPORT'));

-- Copies whose discloser has learned of a protection since: few, and found without reading all disclosures.
create index disclosure_restricted on disclosure (id) where restricted;

-- The lists of an intervention's files and of a unit's uploads.
create index esf_file_by_intervention on esf_file (intervention_id, month desc, id desc);
create index bulk_import_by_unit on bulk_import (authority, acting_unit, id);
