-- An association's own days; without a row the usual ones count, and nobody is reminded.
create table wheel_parameters (
    association_id    text        primary key references association,
    version           bigint      not null,
    first_budget_year integer     not null check (first_budget_year between 2000 and 2100),
    follow_ups        text        not null check (follow_ups in ('HALF_YEAR', 'TERTIAL')),
    own_steps         text[]      not null,
    own_days          text[]      not null,
    recorded_at       timestamptz not null,
    check (cardinality(own_steps) = cardinality(own_days)),
    check (not own_steps && array['BUDGET', 'ANNUAL_REPORT'])
);

create table year_fact (
    association_id text        not null references association,
    budget_year    integer     not null check (budget_year between 2000 and 2100),
    step           text        not null check (step in ('NEED_NOTICE', 'STATE_DECISION', 'CONSULTATION', 'BUDGET', 'YEAR_PLAN',
                                                        'FOLLOW_UP_1', 'FOLLOW_UP_2', 'ANNUAL_REPORT', 'AUDIT_REPORT', 'SETTLEMENT')),
    version        bigint      not null,
    done_on        date        not null,
    reference      text        not null,
    decision_id    uuid,
    recorded_at    timestamptz not null,
    primary key (association_id, budget_year, step),
    foreign key (association_id, decision_id) references meeting_decision (association_id, id),
    check (decision_id is null or step in ('BUDGET', 'ANNUAL_REPORT'))
);

-- Each member decides on the discharge of the board by itself (lag 2003:1210 23-27 §§).
create table member_discharge (
    association_id      text        not null,
    budget_year         integer     not null check (budget_year between 2000 and 2100),
    organisation_number text        not null,
    version             bigint      not null,
    decided_on          date        not null,
    granted             boolean     not null,
    reference           text        not null,
    recorded_at         timestamptz not null,
    primary key (association_id, budget_year, organisation_number),
    foreign key (association_id, organisation_number) references member
);

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    scoped text;
begin
    foreach scoped in array array['wheel_parameters', 'year_fact', 'member_discharge'] loop
        execute format('alter table %I enable row level security', scoped);
        execute format('alter table %I force row level security', scoped);
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
            scoped, caller, mine);
        execute format('create policy writers on %I for insert with check (%s in (''system'', ''association:'' || association_id))', scoped, caller);
        execute format('create policy changers on %I for update using (%s in (''system'', ''association:'' || association_id))', scoped, caller);
    end loop;
end $$;

-- What has been told of each step: once for each stage of each day that it is or was due. Never read by a caller.
create table wheel_reminder (
    association_id text        not null references association,
    budget_year    integer     not null,
    step           text        not null,
    due_on         date        not null,
    stage          text        not null check (stage in ('DAYS_60', 'DAYS_14', 'DUE', 'OVERDUE')),
    told_at        timestamptz not null,
    primary key (association_id, budget_year, step, due_on, stage)
);
alter table wheel_reminder enable row level security;
alter table wheel_reminder force row level security;
create policy wheel_reminder_of_system on wheel_reminder
    using ((select nullif(current_setting('samspel.caller', true), '')) = 'system');
