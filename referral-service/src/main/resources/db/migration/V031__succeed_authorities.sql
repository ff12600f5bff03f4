-- Projection of samspel.funding.v1: an authority that has ceased, and who has taken over. No person is behind it.
create table authority_succession (
    predecessor     text primary key,
    version         bigint      not null,
    successor       text        not null,
    takes_effect_on date        not null,
    known_at        timestamptz not null,
    -- When its referrals were last looked for, and when none came any more.
    moved_at        timestamptz,
    settled_at      timestamptz
);
create index authority_succession_open on authority_succession (known_at) where settled_at is null;

-- Who stands in an authority's place now: itself, or the last one that has taken over.
create function standing_authority(named text) returns text
    language sql stable
as $$
    with recursive line (authority, place) as (
        select named, 0
        union all
        select s.successor, l.place + 1
        from authority_succession s join line l on s.predecessor = l.authority
        where l.place < 100)
    select authority from line order by place desc limit 1
$$;

-- Referrals that have moved and are still to be told of.
create table moved_referral (
    id uuid primary key
);
alter table moved_referral enable row level security;
alter table moved_referral force row level security;
create policy moved_referral_of_system on moved_referral
    using ((select samspel_caller()) = 'system');

-- One authority can have taken over from the other that it once was referred a person by.
alter table referral
    drop constraint referral_about_someone,
    add constraint referral_about_someone check (
        (disclosure_id is not null and waiver_id is not null and edge_id is not null
            and participant_id is null)
        or (disclosure_id is null and participant_id is not null
            and referring_authority = receiving_authority));
