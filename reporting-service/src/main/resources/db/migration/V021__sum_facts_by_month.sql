-- Facts that came (IN) or left (OUT) in a month, exact and not under disclosure control.
create table monthly_figure (
  level      text not null check (level in ('ASSOCIATION', 'COUNTY', 'NATION')),
  -- the association's number, the county's code, SE
  area       text not null,
  population text not null,
  -- empty for all facts; amount:<name> for a sum, of as many as were measured
  dimension  text not null,
  movement   text not null check (movement in ('IN', 'OUT')),
  month      date not null check (extract(day from month) = 1),
  code       text not null,
  -- empty where the facts have none
  sex        text not null,
  people     bigint not null check (people > 0),
  amount     bigint not null,
  primary key (level, area, population, dimension, movement, month, code, sex)
);
create index monthly_figure_month on monthly_figure (month, level, area);

-- What a transaction changed: an intervention's month, or an association as a whole.
create table changed (
  id              bigint generated always as identity primary key,
  association_id  text,
  intervention_id uuid,
  month           date,
  marked_at       timestamptz not null default now(),
  check ((association_id is null) = (intervention_id is not null and month is not null))
);

-- The sums that are to be made again.
create table dirty_month (
  association_id text not null,
  month          date not null,
  marked_at      timestamptz not null,
  primary key (association_id, month)
);

-- An association counts in the county where most of its municipalities lie, ties the lowest code;
-- former members count where none is left.
create view association_county with (security_invoker = true) as
select distinct on (association_id) association_id, left(municipality_code, 2) as county
from member
where party = 'KOMMUN' and municipality_code is not null
group by association_id, left(municipality_code, 2)
order by association_id, count(*) filter (where left_on is null) desc, count(*) desc,
  left(municipality_code, 2);

-- A caller's transaction sees the sums only after it has said that it reads them: the one class
-- that does so hands them to disclosure control.
alter table monthly_figure enable row level security;
alter table monthly_figure force row level security;
create policy monthly_figure_system on monthly_figure
  using ((select samspel_caller()) = 'system');
create policy monthly_figure_sums on monthly_figure for select
  using ((select current_setting('samspel.sums', true)) = 'read'
    and (select samspel_caller()) is not null);

alter table changed enable row level security;
alter table changed force row level security;
create policy changed_system on changed
  using ((select samspel_caller()) = 'system');

alter table dirty_month enable row level security;
alter table dirty_month force row level security;
create policy dirty_month_system on dirty_month
  using ((select samspel_caller()) = 'system');

-- Counts alone: how many months wait, and since when.
create function summary_backlog(out waiting bigint, out oldest_seconds bigint)
  language plpgsql
as $$
declare
  caller text := coalesce(current_setting('samspel.caller', true), '');
begin
  perform set_config('samspel.caller', 'system', true);
  select count(*), coalesce(extract(epoch from clock_timestamp() - min(w.marked_at)), 0)::bigint
    into waiting, oldest_seconds
    from (select marked_at from changed union all select marked_at from dirty_month) w;
  perform set_config('samspel.caller', caller, true);
end $$;

-- Facts from before have no sums yet.
do $$
begin
  perform set_config('samspel.caller', 'system', true);
  insert into changed (association_id) select distinct association_id from intervention;
end $$;
