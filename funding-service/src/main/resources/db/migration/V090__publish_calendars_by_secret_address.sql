-- A calendar program has no token: it reads the year wheel and the meetings by an address that is secret. The digest is of the secret.
create table calendar_feed (
    id             uuid        primary key,
    association_id text        not null references association,
    version        bigint      not null,
    -- A few are enough for an office; two made at once can't share a place.
    place          integer     not null check (place between 1 and 5),
    name           text        not null,
    language       text        not null check (language in ('SV', 'EN')),
    digest         text        check (digest ~ '^[0-9a-f]{64}$'),
    secret_made_at timestamptz not null,
    revoked_at     timestamptz,
    recorded_at    timestamptz not null,
    check ((digest is null) = (revoked_at is not null))
);
create unique index calendar_feed_by_digest on calendar_feed (digest);
create unique index calendar_feed_place on calendar_feed (association_id, place) where revoked_at is null;
create index calendar_feed_by_time on calendar_feed (association_id, recorded_at, id);

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    -- Of whoever holds a secret; null of everybody else.
    held constant text := '(select substr(nullif(current_setting(''samspel.caller'', true), ''''), 12)'
        || ' where starts_with(current_setting(''samspel.caller'', true), ''subscriber:''))';
    scoped text;
begin
    alter table calendar_feed enable row level security;
    alter table calendar_feed force row level security;
    execute format('create policy readers on calendar_feed for select using (''association:'' || association_id = %s or digest = %s)', caller, held);
    execute format('create policy writers on calendar_feed for insert with check (''association:'' || association_id = %s)', caller);
    execute format('create policy changers on calendar_feed for update using (''association:'' || association_id = %s)', caller);
    -- Neither decisions nor anything else that the year wheel refers to.
    foreach scoped in array array['association', 'member', 'wheel_parameters', 'year_fact', 'member_discharge', 'board_meeting'] loop
        execute format('create policy subscribers on %I for select using (%I = (select association_id from calendar_feed where digest = %s))',
            scoped, case scoped when 'association' then 'id' else 'association_id' end, held);
    end loop;
end $$;
