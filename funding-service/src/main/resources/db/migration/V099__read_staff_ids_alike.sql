-- One person has one year of hours, in whatever letters the id was written. Where two reports of one
-- month would become one they stay apart: the office corrects one of them.
select set_config('samspel.caller', 'system', true);
update esf_time_report r set staff = lower(r.staff)
where r.staff <> lower(r.staff) and not exists (
    select from esf_time_report o where o.id <> r.id and o.project_id = r.project_id
      and o.subproject_id is not distinct from r.subproject_id and o.month = r.month
      and lower(o.staff) = lower(r.staff));
select set_config('samspel.caller', '', true);
