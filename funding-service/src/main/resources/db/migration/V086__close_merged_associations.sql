-- In an association that has gone into another one nothing new is written. Asked when a row comes or changes, and not of
-- the snapshot alone: what was begun before the merger waits for it here.
create function samspel_refuse_merged(association text) returns boolean
    language plpgsql volatile set search_path = public, pg_temp
as $$
begin
    if samspel_caller() = 'system' or samspel_restores() is not null then
        return true;
    end if;
    perform pg_advisory_xact_lock_shared(hashtextextended('association:' || association, 0));
    if exists (select from association a where a.id = association and a.merged_into is not null) then
        raise exception 'the association has gone into another one' using errcode = 'SA001';
    end if;
    return true;
end $$;

create function samspel_hold_association(association text) returns void
    language sql volatile
begin atomic
    select pg_advisory_xact_lock(hashtextextended('association:' || association, 0));
end;

-- Before row-level security, which would tell nobody why.
create function samspel_take_nothing_merged() returns trigger
    language plpgsql set search_path = public, pg_temp
as $$
begin
    if tg_argv[0] = 'scope' then
        perform samspel_refuse_merged(new.scope);
    else
        perform samspel_refuse_merged(new.association_id);
    end if;
    return new;
end $$;

-- Every table that names its association, but what only follows from another row of it, and the merger itself. Authorities
-- have successors in it too: hence the operator.
create function let_merged_associations_rest() returns void
    language plpgsql set search_path = public, pg_temp
as $$
declare
    each record;
begin
    for each in select t.name, t.scope from association_table t
        where t.scope in ('association_id', 'scope')
          and t.name <> all (array['association_merger', 'association_reader', 'member_authority', 'posting', 'voucher_counter', 'ledger_total', 'ledger_opening',
            'wheel_reminder', 'actuals_import_sum', 'actuals_import_line', 'actuals_import_own_voucher',
            'actuals_import_own_posting', 'reconciliation_line', 'reconciliation_line_account', 'reconciliation_account'])
          and not exists (select from pg_policy p where p.polrelid = t.oid and p.polname = 'merged_changes') loop
        execute format('create trigger merged_takes_nothing before insert on %I for each row execute function samspel_take_nothing_merged(%L)',
            each.name, each.scope);
        execute format('create policy merged_changes on %I as restrictive for update using ((select samspel_caller()) in (''operator'', ''system'') or samspel_refuse_merged(%I))',
            each.name, each.scope);
        execute format('create policy merged_removes on %I as restrictive for delete using ((select samspel_caller()) in (''operator'', ''system'') or samspel_refuse_merged(%I))',
            each.name, each.scope);
    end loop;
end $$;
revoke execute on function let_merged_associations_rest() from public;
