-- An authority's applications and drawdowns follow a succession (docs/decisions/0035). The operator, who carries it
-- out, sees no drafts: hence as system, for the two names of a recorded succession alone.
create function succession_of_money(predecessor_id text, successor_id text) returns void
    language plpgsql set search_path = public, pg_temp
as $$
declare
    caller constant text := current_setting('samspel.caller', true);
begin
    if caller is distinct from 'operator' or not exists (
            select from authority_succession s where s.predecessor = predecessor_id and s.successor = successor_id) then
        raise exception 'no succession' using errcode = '42501';
    end if;
    perform set_config('samspel.caller', 'system', true);
    -- In the order in which those who pay several at once take them.
    perform from drawdown d where d.host = predecessor_id order by d.id for update;
    update drawdown set host = successor_id, version = version + 1 where host = predecessor_id;
    perform from funding_application a where a.applicant = 'authority:' || predecessor_id order by a.id for update;
    update funding_application set applicant = 'authority:' || successor_id, version = version + 1
        where applicant = 'authority:' || predecessor_id;
    perform set_config('samspel.caller', caller, true);
end $$;
