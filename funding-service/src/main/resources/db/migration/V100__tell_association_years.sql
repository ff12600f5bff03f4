-- A calendar year of an association as it was told last; locked while it is told anew, so that what is told under the
-- greater version is the newer.
create table association_year (
    association_id text    not null references association,
    year           integer not null,
    version        bigint  not null,
    primary key (association_id, year)
);

-- Associations that were there before what is told of them grew: each is told again once. Their rows name no
-- association by key, since they are none of its own facts.
create table association_to_retell (
    id text primary key
);

alter table association_year enable row level security;
alter table association_year force row level security;
alter table association_to_retell enable row level security;
alter table association_to_retell force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
begin
    execute format('create policy readers on association_year for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
        caller, mine);
    execute format('create policy writers on association_year for insert with check (%s in (''system'', ''association:'' || association_id))', caller);
    execute format('create policy changers on association_year for update using (%s in (''system'', ''association:'' || association_id))', caller);
    execute format('create policy service on association_to_retell using (%s = ''system'')', caller);
end $$;

-- An intervention is told with more fields now: a consumer takes what is told again by its greater version.
select set_config('samspel.caller', 'system', true);
insert into association_to_retell (id) select id from association;
update intervention set version = version + 1;
select set_config('samspel.caller', '', true);
