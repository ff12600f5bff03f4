-- A line is seen with what it belongs to, which is found by its key: as a scalar, for an exists may be answered by reading
-- every year of the nation into a hash first. Changing has policies of its own, so that a read asks one alone.
drop policy readers on financial_line;
drop policy writers on financial_line;
create policy readers on financial_line for select using (
    (select true from financial_year y where y.intervention_id = financial_line.intervention_id and y.year = financial_line.year));
create policy writers on financial_line for insert with check (
    (select 'association:' || y.association_id = (select nullif(current_setting('samspel.caller', true), ''))
     from financial_year y where y.intervention_id = financial_line.intervention_id and y.year = financial_line.year));
create policy changers on financial_line for update using (
    (select 'association:' || y.association_id = (select nullif(current_setting('samspel.caller', true), ''))
     from financial_year y where y.intervention_id = financial_line.intervention_id and y.year = financial_line.year));
create policy removers on financial_line for delete using (
    (select 'association:' || y.association_id = (select nullif(current_setting('samspel.caller', true), ''))
     from financial_year y where y.intervention_id = financial_line.intervention_id and y.year = financial_line.year));

drop policy readers on actuals_line;
create policy readers on actuals_line for select using (
    (select true from actuals a where a.id = actuals_line.actuals_id));
