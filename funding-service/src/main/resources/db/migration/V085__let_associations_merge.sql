-- A merger is looked at and carried out across the two associations, by one of their offices: hence as system, for a
-- merger that its own office names and that is under way, until the transaction ends or the office stands for itself again.
create function merger_opens(merger uuid) returns void
    language plpgsql set search_path = public, pg_temp
as $$
begin
    if not exists (select from association_merger m
            where m.id = merger and m.state in ('PROPOSED', 'ACCEPTED')
              and samspel_caller() in ('association:' || m.association_id, 'association:' || m.receiving)) then
        raise exception 'no merger under way' using errcode = '42501';
    end if;
    perform set_config('samspel.caller', 'system', true);
    perform set_config('samspel.merges', merger::text, true);
end $$;

-- Whether there is such an association, still is one of its own and is to remain it: an office sees no other one's row.
create function association_standing(association text) returns text
    language plpgsql set search_path = public, pg_temp
as $$
declare
    caller constant text := current_setting('samspel.caller', true);
    standing text;
begin
    perform set_config('samspel.caller', 'system', true);
    select case when a.merged_into is not null then 'MERGED'
            when exists (select from association_merger m where m.association_id = a.id and m.state in ('PROPOSED', 'ACCEPTED')) then 'LEAVING'
            else 'ACTIVE' end into standing
        from association a where a.id = association;
    perform set_config('samspel.caller', coalesce(caller, ''), true);
    return standing;
end $$;

-- What a merger changes that nothing changed before: nobody but a merger, not even the service's own work.
do $$
declare
    moved text;
    own record;
begin
    foreach moved in array array['association', 'actuals', 'forecast_version', 'grant_version', 'grant_carry_over'] loop
        execute format('create policy merged on %I for update using ((select nullif(current_setting(''samspel.merges'', true), '''')) is not null and (select samspel_caller()) = ''system'')', moved);
    end loop;
    -- A project takes all that is kept of it along.
    for own in select f.conrelid::regclass as name, f.conname, pg_get_constraintdef(f.oid) as definition
        from pg_constraint f
        where f.contype = 'f' and f.confrelid = 'esf_project'::regclass and cardinality(f.conkey) = 2 loop
        execute format('alter table %s drop constraint %I, add constraint %I %s on update cascade',
            own.name, own.conname, own.conname, own.definition);
    end loop;
end $$;

-- The office that has taken over answers for what the other one did, and reads what is an office's alone.
do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    scoped text;
begin
    foreach scoped in array array['sie_mapping', 'actuals_import', 'actuals_import_sum', 'actuals_import_own_voucher',
            'actuals_import_line', 'actuals_import_own_posting', 'reconciliation_line', 'reconciliation_line_account',
            'reconciliation_account', 'reconciliation_explanation', 'esf_time_report', 'esf_claim'] loop
        execute format('create policy taken_over on %I for select using (%s like ''association:%%'' and association_id in (select association_id from association_reader where reader = %s))',
            scoped, caller, caller);
    end loop;
end $$;
