-- Projection of samspel.referral.v1.
create table referral
(
    id                  uuid primary key,
    version             bigint      not null,
    state               text        not null,
    intervention_id     uuid        not null,
    disclosure_id       uuid,
    participant_id      uuid,
    referring_authority text        not null,
    receiving_authority text        not null,
    income_authority    text,
    submitted_on        date        not null,
    received_on         date,
    queued_on           date,
    changed_at          timestamptz not null
);
create index referral_by_disclosure on referral (disclosure_id);
alter table referral enable row level security;
alter table referral force row level security;
create policy referral_kept_by_system on referral
    using ((select caller_is_system()));
create policy referral_of_its_parties on referral for select
    using ((select caller_authority()) in (referring_authority, receiving_authority, income_authority));

-- Whether, never whose: so that "not arrived yet" (409) can be told from "not yours" (404).
create function referral_has_arrived(sought uuid) returns boolean
    language plpgsql as
$$
declare
    caller  text := coalesce(current_setting('samspel.caller', true), '');
    arrived boolean;
begin
    perform set_config('samspel.caller', 'system', true);
    select exists (select 1 from referral r where r.id = sought) into arrived;
    perform set_config('samspel.caller', caller, true);
    return arrived;
end
$$;
