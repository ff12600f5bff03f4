-- What each authority has advised, never changed: the newest of an authority stands. It is no decision.
create table item_advice (
    id                       uuid primary key,
    item_id                  uuid        not null references agenda_item,
    authority                text        not null,
    advice                   bytea       not null,
    proposed_intervention_id uuid        references intervention,
    given_on                 date        not null,
    recorded_at              timestamptz not null
);
create index item_advice_item on item_advice (item_id, id);

-- Its giver's own, and for those who may know the item's plan.
alter table item_advice enable row level security;
alter table item_advice force row level security;
create policy item_advice_readers on item_advice for select
    using ((select samspel_caller()) = 'system'
        or exists (select from agenda_item a
            where a.id = item_id
              and ((select samspel_caller()) = 'authority:' || authority
                   or opens_item(a.meeting_id, a.referral_id, 'PLAN'))));
create policy item_advice_given on item_advice for insert
    with check ((select samspel_caller()) = 'authority:' || authority
        and exists (select from agenda_item a where a.id = item_id));
create policy item_advice_succeeded on item_advice for update
    using ((select samspel_caller()) = 'system');
-- What is given is never taken back.
revoke delete on item_advice from ${app};

-- Who does what, replaced as a whole.
create table item_plan_row (
    item_id               uuid    not null references agenda_item,
    id                    uuid primary key,
    place                 integer not null,
    activity              bytea   not null,
    goal                  bytea   not null,
    responsible_authority text    not null,
    due_on                date    not null
);
create index item_plan_row_item on item_plan_row (item_id, place);

alter table item_plan_row enable row level security;
alter table item_plan_row force row level security;
create policy item_plan_row_readers on item_plan_row for select
    using ((select samspel_caller()) = 'system'
        or exists (select from agenda_item a
            where a.id = item_id
              and ((select samspel_caller()) = 'authority:' || responsible_authority
                   or opens_item(a.meeting_id, a.referral_id, 'PLAN'))));
create policy item_plan_row_convener on item_plan_row
    using ((select samspel_caller()) = 'system'
        or exists (select from agenda_item a where a.id = item_id and convenes(a.intervention_id)));
