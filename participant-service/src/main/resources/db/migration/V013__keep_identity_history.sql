alter table participant
    drop constraint participant_identity_type_check,
    add constraint participant_identity_type_check
        check (identity_type in ('PERSONNUMMER', 'SAMORDNINGSNUMMER', 'RESERVNUMMER')),
    -- How sure a coordination number's identity is (lag 2022:1697 2 kap.), and who says so.
    add column identity_level  text check (identity_level in ('STYRKT', 'SANNOLIK', 'OSAKER')),
    add column identity_source text,
    -- Finds possible duplicates: keyed, of day of birth and sex together; no number can be told from it.
    add column birth_index     bytea,
    add constraint participant_level_of_coordination_number
        check (identity_level is null or identity_type = 'SAMORDNINGSNUMMER');
create index participant_by_birth on participant (controller, birth_index);

-- Numbers that a person had before; found by them still.
create table identity_history
(
    id              uuid primary key,
    participant_id  uuid        not null references participant (id) on delete cascade,
    controller      text        not null,
    identity_type   text        not null check (identity_type in ('PERSONNUMMER', 'SAMORDNINGSNUMMER', 'RESERVNUMMER')),
    identity_number bytea       not null,
    identity_index  bytea       not null,
    identity_level  text check (identity_level in ('STYRKT', 'SANNOLIK', 'OSAKER')),
    identity_source text,
    until_on        date        not null,
    recorded_at     timestamptz not null
);
create index identity_history_by_participant on identity_history (participant_id);
create index identity_history_by_number on identity_history (controller, identity_index);
alter table identity_history enable row level security;
alter table identity_history force row level security;
create policy identity_history_of_controller on identity_history
    using (controller = (select caller_authority()) or (select caller_is_system()));
