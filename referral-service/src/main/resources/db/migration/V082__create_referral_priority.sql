-- Why a referral goes before others: a group that the host has found the person to be in, or, where none is named, the
-- joint team's advice. Dated, and never taken from health data.
create table referral_priority (
    id             uuid        primary key,
    version        bigint      not null,
    referral_id    uuid        not null references referral,
    priority_group text,
    from_day       date        not null,
    until_day      date        check (until_day >= from_day),
    unit           text        not null,
    ended_by_unit  text,
    recorded_at    timestamptz not null
);

create index referral_priority_referral on referral_priority (referral_id);

-- The host's alone; others are told no more than the rule that a place follows.
alter table referral_priority enable row level security;
alter table referral_priority force row level security;
create policy referral_priority_host on referral_priority
    using (exists (select from referral r
        where r.id = referral_id
          and (select samspel_caller()) in ('system', 'authority:' || r.receiving_authority)));
create policy referral_priority_asked_by_owner on referral_priority for select to current_user using (true);
