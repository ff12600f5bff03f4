-- The day on which a claim was sent to the ESF Council; what was recorded later than its decision was
-- sent on the decision's day at the latest.
alter table esf_claim add column submitted_on date;

select set_config('samspel.caller', 'system', true);
update esf_claim
set submitted_on = least((submitted_at at time zone 'Europe/Stockholm')::date, decided_on)
where submitted_at is not null;
select set_config('samspel.caller', '', true);

alter table esf_claim
    add constraint esf_claim_submitted_on check ((state = 'DRAFT') = (submitted_on is null)),
    add constraint esf_claim_decided_after_submission check (decided_on >= submitted_on);

create or replace function esf_claim_stays_submitted() returns trigger language plpgsql as $$
begin
    if old.sheet is not null and (new.sheet, new.asked_ore, new.editors, new.submitted_by, new.submitted_on, new.submitted_at, new.from_month, new.until_month, new.esf_share_percent)
        is distinct from (old.sheet, old.asked_ore, old.editors, old.submitted_by, old.submitted_on, old.submitted_at, old.from_month, old.until_month, old.esf_share_percent) then
        raise exception 'a submitted claim is not rewritten';
    end if;
    return new;
end $$;
