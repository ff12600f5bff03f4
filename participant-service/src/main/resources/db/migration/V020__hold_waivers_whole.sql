-- How a form was signed, that it was signed again, and how long its edges last: the form's own end, capped.
alter table waiver
    add column signer              text check (signer in ('PERSON', 'GUARDIAN', 'TRUSTEE')),
    add column interpreter_language text,
    add column signature_kind      text check (signature_kind in ('PAPER_SCAN', 'E_SIGNATURE')),
    add column signature_reference text,
    add column last_signed_on      date,
    add column last_valid_until    date,
    add column edges_end           date,
    add column times_renewed       integer not null default 0,
    add constraint waiver_signature_whole check ((signature_kind is null) = (signature_reference is null));
-- The schema's owner is under row-level security too.
select set_config('samspel.caller', 'system', true);
update waiver
set last_signed_on = signed_on, last_valid_until = valid_until, edges_end = valid_until;
select set_config('samspel.caller', '', true);
alter table waiver
    alter column last_signed_on set not null,
    alter column last_valid_until set not null,
    alter column edges_end set not null;
create index waiver_by_end on waiver (controller, edges_end);
create index waiver_by_signature on waiver (controller, last_signed_on);

create table waiver_renewal
(
    id                  uuid primary key,
    waiver_id           uuid        not null references waiver (id) on delete cascade,
    controller          text        not null,
    signed_on           date        not null,
    valid_until         date        not null,
    signer              text check (signer in ('PERSON', 'GUARDIAN', 'TRUSTEE')),
    signature_kind      text check (signature_kind in ('PAPER_SCAN', 'E_SIGNATURE')),
    signature_reference text,
    recorded_at         timestamptz not null,
    constraint waiver_renewal_ends_after_signing check (valid_until >= signed_on),
    constraint waiver_renewal_signature_whole check ((signature_kind is null) = (signature_reference is null))
);
create index waiver_renewal_by_waiver on waiver_renewal (waiver_id);
alter table waiver_renewal enable row level security;
alter table waiver_renewal force row level security;
create policy waiver_renewal_of_controller on waiver_renewal
    using (controller = (select caller_authority()) or (select caller_is_system()));

-- How long an authority lets the edges of its forms last.
create table authority_setting
(
    authority         text primary key,
    waiver_max_months integer     not null check (waiver_max_months between 1 and 36),
    version           bigint      not null,
    changed_at        timestamptz not null
);
alter table authority_setting enable row level security;
alter table authority_setting force row level security;
create policy authority_setting_of_authority on authority_setting
    using (authority = (select caller_authority()) or (select caller_is_system()));
