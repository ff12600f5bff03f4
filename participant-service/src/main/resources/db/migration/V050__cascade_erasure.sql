-- Erasing a person deletes its row: everything that hangs on it goes with it.
alter table data_key
    drop constraint data_key_participant_id_fkey,
    add constraint data_key_of_participant foreign key (participant_id) references participant (id) on delete cascade;
alter table waiver
    drop constraint waiver_participant_id_fkey,
    add constraint waiver_of_participant foreign key (participant_id) references participant (id) on delete cascade;
alter table waiver_edge
    drop constraint waiver_edge_waiver_id_fkey,
    add constraint waiver_edge_of_waiver foreign key (waiver_id) references waiver (id) on delete cascade;
alter table waiver_edge_history
    drop constraint waiver_edge_history_edge_id_fkey,
    add constraint waiver_edge_history_of_edge foreign key (edge_id) references waiver_edge (id) on delete cascade;
alter table disclosure
    drop constraint disclosure_participant_id_fkey,
    drop constraint disclosure_waiver_id_fkey,
    drop constraint disclosure_edge_id_fkey,
    -- A disclosure is its discloser's own record: it stays when the form it was made under is erased by the form's holder.
    add constraint disclosure_of_participant foreign key (participant_id) references participant (id) on delete cascade;
create index disclosure_by_waiver on disclosure (waiver_id);
create index disclosure_by_edge on disclosure (edge_id);
alter table enrolment
    drop constraint enrolment_participant_id_fkey,
    add constraint enrolment_of_participant foreign key (participant_id) references participant (id) on delete cascade;
alter table enrolment_history
    drop constraint enrolment_history_enrolment_id_fkey,
    add constraint enrolment_history_of_enrolment foreign key (enrolment_id) references enrolment (id) on delete cascade;
alter table situation
    drop constraint situation_enrolment_id_fkey,
    add constraint situation_of_enrolment foreign key (enrolment_id) references enrolment (id) on delete cascade;

-- What the recipient has received is its own: the discloser's erasure leaves it as it was, with source and lock.
alter table received_copy
    drop constraint received_copy_disclosure_id_fkey,
    drop constraint received_copy_participant_id_fkey,
    add constraint received_copy_of_participant foreign key (participant_id) references participant (id) on delete cascade;
alter table received_field
    add column withdrawn boolean not null default false,
    drop constraint received_field_disclosure_id_fkey,
    drop constraint received_field_participant_id_fkey,
    add constraint received_field_of_participant foreign key (participant_id) references participant (id) on delete cascade;
create index received_field_by_disclosure on received_field (disclosure_id);

-- That a host has erased its copy, so that a replayed referral makes no new one. Nothing of a person is in it.
create table erased_copy
(
    disclosure_id uuid primary key,
    host          text        not null,
    erased_at     timestamptz not null
);
alter table erased_copy enable row level security;
alter table erased_copy force row level security;
create policy erased_copy_of_host on erased_copy
    using (host = (select caller_authority()) or (select caller_is_system()));

-- A copy that came under a withdrawn edge stays locked when the discloser erases the edge; the discloser sees no copy.
create function keep_locks_of_copies(erased uuid[]) returns void
    language plpgsql as
$$
declare
    caller text := coalesce(current_setting('samspel.caller', true), '');
begin
    perform set_config('samspel.caller', 'system', true);
    update received_field f
    set withdrawn = true
    from disclosure d
             join waiver_edge e on e.id = d.edge_id
    where d.participant_id = any (erased)
      and e.state = 'WITHDRAWN'
      and f.disclosure_id = d.id
      and 'authority:' || d.discloser = caller;
    perform set_config('samspel.caller', caller, true);
end
$$;
