-- How often the monthly sums have been changed; whoever reads it before the sums never takes old
-- figures for new ones.
create table sums_revision (
  only_one boolean primary key default true check (only_one),
  revision bigint not null
);
insert into sums_revision (revision) values (0);

create function count_sums_revision() returns trigger language plpgsql as $$
begin
  update sums_revision set revision = revision + 1;
  return null;
end $$;
create trigger monthly_figure_changed after insert or update or delete or truncate on monthly_figure
  for each statement execute function count_sums_revision();

alter table sums_revision enable row level security;
alter table sums_revision force row level security;
create policy sums_revision_read on sums_revision for select using (true);
create policy sums_revision_counted on sums_revision for update using (true);

-- Of county and nation: the revision up to which an edition is known to say what the sums say.
create table edition_reckoned (
  edition_id uuid primary key references edition,
  revision   bigint not null
);

alter table edition_reckoned enable row level security;
alter table edition_reckoned force row level security;
create policy edition_reckoned_read on edition_reckoned for select
  using (exists (select 1 from edition e where e.id = edition_id));
create policy edition_reckoned_made on edition_reckoned for insert
  with check (exists (select 1 from edition e where e.id = edition_id));
create policy edition_reckoned_again on edition_reckoned for update
  using (exists (select 1 from edition e where e.id = edition_id));
