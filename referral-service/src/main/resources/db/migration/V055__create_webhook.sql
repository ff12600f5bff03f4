-- Where an authority wants its own events sent. It reads its feed itself: position is how far that went.
create table webhook_subscription (
    id               uuid primary key,
    version          bigint      not null,
    authority        text        not null,
    url              text        not null check (length(url) <= 1000),
    types            text[]      not null,
    intervention_ids uuid[]      not null,
    state            text        not null check (state in ('ENABLED', 'DISABLED')),
    created_at       timestamptz not null,
    position         bigint      not null,
    -- Signing secrets: AES-256-GCM under this subscription's own data key. The one before signs too for a while.
    data_key_id      text        not null,
    data_key         bytea       not null,
    secret           bytea       not null,
    previous_secret  bytea,
    previous_until   timestamptz,
    -- Since when no delivery has succeeded; how long the last one took; until when the receiver wants peace.
    failing_since    timestamptz,
    last_millis      bigint      not null,
    rests_until      timestamptz,
    disabled_at      timestamptz,
    disabled_because text,
    constraint webhook_subscription_rotated check ((previous_secret is null) = (previous_until is null)),
    constraint webhook_subscription_disabled check (
        (state = 'DISABLED') = (disabled_at is not null) and (disabled_at is null) = (disabled_because is null))
);
create index webhook_subscription_of on webhook_subscription (authority, id);

-- What is to be sent and isn't delivered yet; the event itself stands in the outbox. A few hundred of each subscription
-- at most: the rest waits in the feed.
create table webhook_delivery (
    subscription_id uuid        not null references webhook_subscription on delete cascade,
    event_id        uuid        not null,
    feed_position   bigint      not null,
    subject         text        not null,
    type            text        not null,
    -- Tries that have failed.
    attempts        integer     not null,
    next_attempt_at timestamptz not null,
    -- Somebody is at it until then, if he lives.
    leased_until    timestamptz,
    -- A test stands in no feed.
    is_test         boolean     not null,
    primary key (subscription_id, event_id)
);
-- An event waits for the earlier ones about the same thing.
create index webhook_delivery_order on webhook_delivery (subscription_id, subject, feed_position);
create index webhook_delivery_due on webhook_delivery (subscription_id, next_attempt_at, feed_position);
create index webhook_delivery_leased on webhook_delivery (subscription_id, leased_until)
    where leased_until is not null;

-- Each try: no body, no address.
create table webhook_attempt (
    id              uuid primary key,
    subscription_id uuid        not null references webhook_subscription on delete cascade,
    event_id        uuid        not null,
    type            text        not null,
    attempt         integer     not null,
    attempted_at    timestamptz not null,
    status          integer,
    fault           text,
    millis          bigint      not null,
    next_attempt_at timestamptz,
    check ((status is null) <> (fault is null))
);
create index webhook_attempt_of on webhook_attempt (subscription_id, id desc);
create index webhook_attempt_old on webhook_attempt (attempted_at);

alter table webhook_subscription enable row level security;
alter table webhook_subscription force row level security;
create policy webhook_subscription_own on webhook_subscription
    using ((select samspel_caller()) in ('system', 'authority:' || authority));

alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
create policy webhook_delivery_own on webhook_delivery
    using ((select samspel_caller()) = 'system'
        or exists (select from webhook_subscription s where s.id = subscription_id));

alter table webhook_attempt enable row level security;
alter table webhook_attempt force row level security;
create policy webhook_attempt_own on webhook_attempt
    using ((select samspel_caller()) = 'system'
        or exists (select from webhook_subscription s where s.id = subscription_id));
