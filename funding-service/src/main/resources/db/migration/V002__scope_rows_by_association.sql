-- Who sees what: the operator all, an office its own association, an authority the associations that
-- its organisation is a member of. Who writes: the operator associations and members, an office the
-- rest of its own. Without a caller no row is seen. FORCE: the tables' owner too.

alter table association enable row level security;
alter table association force row level security;
alter table member enable row level security;
alter table member force row level security;
alter table member_authority enable row level security;
alter table member_authority force row level security;
alter table association_reader enable row level security;
alter table association_reader force row level security;
alter table contributions enable row level security;
alter table contributions force row level security;
alter table contribution_share enable row level security;
alter table contribution_share force row level security;
alter table intervention enable row level security;
alter table intervention force row level security;
alter table financial_year enable row level security;
alter table financial_year force row level security;
alter table financial_line enable row level security;
alter table financial_line force row level security;
alter table actuals enable row level security;
alter table actuals force row level security;
alter table actuals_line enable row level security;
alter table actuals_line force row level security;

create policy readers on association_reader for select using (
    (select nullif(current_setting('samspel.caller', true), '')) in ('operator', 'system', reader));
create policy writers on association_reader for insert with check (
    (select nullif(current_setting('samspel.caller', true), '')) in ('operator', 'system'));

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    scoped text;
    scope text;
begin
    foreach scoped in array array['association', 'member', 'member_authority', 'contributions', 'contribution_share', 'intervention', 'financial_year', 'actuals'] loop
        scope := case scoped when 'association' then 'id' else 'association_id' end;
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || %I) or %I in %s)',
            scoped, caller, scope, scope, mine);
        if scoped in ('association', 'member', 'member_authority') then
            execute format('create policy writers on %I for insert with check (%s in (''operator'', ''system''))', scoped, caller);
        else
            execute format('create policy writers on %I for insert with check (%s in (''system'', ''association:'' || %I))', scoped, caller, scope);
        end if;
        -- Actuals are insert-only, and nothing changes an association or a member yet.
        if scoped in ('contributions', 'contribution_share', 'intervention', 'financial_year') then
            execute format('create policy changers on %I for update using (%s in (''system'', ''association:'' || %I))', scoped, caller, scope);
        end if;
        if scoped = 'contribution_share' then
            execute format('create policy removers on %I for delete using (%s in (''system'', ''association:'' || %I))', scoped, caller, scope);
        end if;
    end loop;
end $$;

-- Lines are seen with what they belong to, whose own policies apply inside the subqueries.
create policy readers on financial_line for select using (
    exists (select from financial_year y where y.intervention_id = financial_line.intervention_id and y.year = financial_line.year));
create policy writers on financial_line for all using (
    exists (select from financial_year y where y.intervention_id = financial_line.intervention_id and y.year = financial_line.year
        and 'association:' || y.association_id = (select nullif(current_setting('samspel.caller', true), ''))));
create policy readers on actuals_line for select using (
    exists (select from actuals a where a.id = actuals_line.actuals_id));
create policy writers on actuals_line for insert with check (
    exists (select from actuals a where a.id = actuals_line.actuals_id
        and 'association:' || a.association_id = (select nullif(current_setting('samspel.caller', true), ''))));
