create table offer (
    id              uuid        primary key,
    version         bigint      not null,
    referral_id     uuid        not null references referral,
    intervention_id uuid        not null,
    -- The offers that were made by one call, in the queue's order.
    round_id        uuid,
    round_place     integer     check (round_place > 0),
    start_group_id  uuid,
    offered_on      date        not null,
    answer_by       date        not null check (answer_by >= offered_on),
    starts_on       date        check (starts_on >= offered_on),
    answer          text        check (answer in ('ACCEPTED', 'DECLINED')),
    answered_on     date        check (answered_on between offered_on and answer_by),
    withdrawn_on    date        check (withdrawn_on >= offered_on),
    -- When it was told that nobody had answered in time.
    expired_at      timestamptz,
    unit            text        not null,
    recorded_at     timestamptz not null,
    constraint offer_round check ((round_id is null) = (round_place is null)),
    constraint offer_answered check ((answer is null) = (answered_on is null))
);

-- One person is offered one place at a time; what has expired is told of before the next offer.
create unique index offer_open on offer (referral_id)
    where answer is null and withdrawn_on is null and expired_at is null;
create index offer_unanswered on offer (answer_by)
    where answer is null and withdrawn_on is null and expired_at is null;
create index offer_referral on offer (referral_id, id);
create index offer_standing on offer (intervention_id)
    where withdrawn_on is null and answer is distinct from 'DECLINED';
create unique index offer_of_round on offer (round_id, round_place) where round_id is not null;

-- Seen with the referral, whose own policies apply inside the subquery; made and ended by the host.
alter table offer enable row level security;
alter table offer force row level security;
create policy offer_host on offer
    using (exists (select from referral r
        where r.id = referral_id
          and (select samspel_caller()) in ('system', 'authority:' || r.receiving_authority)));
create policy offer_referrer on offer for select
    using (exists (select from referral r
        where r.id = referral_id and (select samspel_caller()) = 'authority:' || r.referring_authority));
create policy offer_counted_by_owner on offer for select to current_user using (true);

-- Places that are promised: offered and unanswered in time, or accepted and not begun. Counted over everyone.
create function offers_standing_in(intervention uuid, on_day date) returns integer
    language sql stable security definer set search_path = public, pg_temp
as $$
    select count(*)::integer
    from offer o join referral r on r.id = o.referral_id
    where o.intervention_id = $1 and o.withdrawn_on is null and o.answer is distinct from 'DECLINED'
      and (o.answer = 'ACCEPTED' or o.answer_by >= $2)
      and r.state in ('QUEUED', 'ACCEPTED')
$$;
