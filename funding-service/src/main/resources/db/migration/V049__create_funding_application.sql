-- What a member's authority or the office asks for (äskande), and how far that has come.
create table funding_application (
    id                    uuid        primary key,
    association_id        text        not null references association,
    intervention_id       uuid        not null references intervention,
    -- Written as the transaction's caller is: authority:… or association:….
    applicant             text        not null check (applicant ~ '^(authority|association):[0-9]{10}'),
    version               bigint      not null,
    purpose               text        not null,
    state                 text        not null check (state in ('DRAFT', 'SUBMITTED', 'NEEDS_COMPLETION', 'PREPARED', 'PROPOSED', 'DECIDED', 'ADJUSTED', 'AGREED', 'REJECTED', 'WITHDRAWN')),
    last_act_on           date,
    moves                 integer     not null check (moves >= 0),
    asked_ore             bigint      not null check (asked_ore > 0),
    recommendation        text        check (recommendation in ('RECOMMEND', 'REJECT')),
    recommended_ore       bigint      check (recommended_ore between 0 and asked_ore),
    proposed_ore          bigint      check (proposed_ore between 0 and asked_ore),
    proposed_by           text,
    granted_ore           bigint      check (granted_ore > 0 and granted_ore <= asked_ore),
    decided_by            text,
    decided_on            date,
    decision_reference    text,
    valid_from            date,
    valid_to              date        check (valid_to >= valid_from),
    adjusted_on           date        check (adjusted_on >= decided_on),
    agreement_reference   text,
    association_signed_on date        check (association_signed_on >= decided_on),
    host_signed_on        date        check (host_signed_on >= decided_on),
    grant_id              uuid        references funding_grant,
    recorded_at           timestamptz not null,
    constraint application_in_force check ((state = 'AGREED') = (grant_id is not null)),
    constraint application_decided check (state not in ('DECIDED', 'ADJUSTED', 'AGREED', 'REJECTED') or decision_reference is not null),
    constraint application_four_eyes check (lower(proposed_by) <> lower(decided_by))
);
create index funding_application_by_association on funding_application (association_id, id);
create index funding_application_by_intervention on funding_application (intervention_id, id);
create index funding_application_by_applicant on funding_application (applicant, id);

create table application_amount (
    application_id uuid    not null references funding_application,
    stage          text    not null check (stage in ('ASKED', 'RECOMMENDED', 'PROPOSED', 'GRANTED')),
    year           integer not null check (year between 2000 and 2100),
    cost_category  text    not null check (cost_category in ('PERSONAL', 'LOKALER', 'OVRIGT')),
    amount_ore     bigint  not null check (amount_ore >= 0),
    primary key (application_id, stage, year, cost_category)
);

alter table funding_grant
    add constraint funding_grant_of_application foreign key (application_id) references funding_application;

-- Who made which move, when; insert-only.
create table application_move (
    application_id uuid        not null references funding_application,
    place          integer     not null,
    move           text        not null,
    made_by        text        not null check (made_by in ('APPLICANT', 'OFFICE')),
    from_state     text        not null,
    to_state       text        not null,
    made_on        date        not null,
    acting_user    text        not null,
    remark         text,
    conflicts      text[]      not null,
    recorded_at    timestamptz not null,
    primary key (application_id, place)
);

alter table funding_application enable row level security;
alter table funding_application force row level security;
alter table application_amount enable row level security;
alter table application_amount force row level security;
alter table application_move enable row level security;
alter table application_move force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    belongs constant text := caller || ' = ''association:'' || association_id or association_id in ' || mine;
    parent constant text := '(select true from funding_application a where a.id = application_id';
    acting constant text := parent || ' and ' || caller || ' in (a.applicant, ''association:'' || a.association_id))';
begin
    -- A draft is its applicant's alone, as long as that belongs to the association.
    execute format('create policy readers on funding_application for select using (%s = ''system'' or (state <> ''DRAFT'' or %s = applicant) and (%s) or state <> ''DRAFT'' and %s = ''operator'')', caller, caller, belongs, caller);
    execute format('create policy writers on funding_application for insert with check (%s = applicant and (%s))', caller, belongs);
    execute format('create policy changers on funding_application for update using (%s = ''system'' or %s = applicant and (%s) or state <> ''DRAFT'' and %s = ''association:'' || association_id)', caller, caller, belongs, caller);
    -- Seen with their application, whose own policies apply inside the subqueries.
    execute 'create policy readers on application_amount for select using (' || parent || '))';
    execute 'create policy writers on application_amount for all using (' || acting || ')';
    execute 'create policy readers on application_move for select using (' || parent || '))';
    execute 'create policy writers on application_move for insert with check (' || acting || ')';
end $$;
