-- By when each step is due at an intervention, from a date on; written once, never changed: of two for the same date the
-- later version counts. Set by the host, without a person behind it.
create table deadline_rule (
    intervention_id           uuid        not null references intervention,
    version                   bigint      not null check (version > 0),
    valid_from                date        not null,
    receive_days              integer check (receive_days between 1 and 365),
    receive_in_business_days  boolean,
    respond_days              integer check (respond_days between 1 and 365),
    respond_in_business_days  boolean,
    visit_days                integer check (visit_days between 1 and 365),
    visit_in_business_days    boolean,
    complete_days             integer check (complete_days between 1 and 365),
    complete_in_business_days boolean,
    follow_up_months          integer     not null check (follow_up_months between 0 and 24),
    introductory_visit        text        not null check (introductory_visit in ('OBLIGATORY', 'OPTIONAL')),
    unit                      text        not null,
    recorded_at               timestamptz not null,
    primary key (intervention_id, version),
    constraint deadline_rule_whole check (
        (receive_days is null) = (receive_in_business_days is null)
        and (respond_days is null) = (respond_in_business_days is null)
        and (visit_days is null) = (visit_in_business_days is null)
        and (complete_days is null) = (complete_in_business_days is null))
);

alter table deadline_rule enable row level security;
alter table deadline_rule force row level security;
create policy deadline_rule_read on deadline_rule for select
    using ((select samspel_caller()) = 'system' or (select samspel_caller()) like 'authority:%');
create policy deadline_rule_set_by_host on deadline_rule for insert
    with check ((select samspel_caller()) = (select 'authority:' || i.host from intervention i where i.id = intervention_id));
