create table association (
    id          text        primary key check (id ~ '^[0-9]{10}$'),
    version     bigint      not null,
    name        text        not null,
    starts_on   date        not null,
    recorded_at timestamptz not null
);

create table member (
    association_id          text        not null references association,
    organisation_number     text        not null check (organisation_number ~ '^[0-9]{10}$'),
    version                 bigint      not null,
    name                    text        not null,
    party                   text        not null check (party in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    municipality_code       text        check (municipality_code ~ '^[0-9]{4}$'),
    joined_on               date        not null,
    left_on                 date        check (left_on >= joined_on),
    contribution_key        numeric     check (contribution_key >= 0),
    region_contribution_key numeric     check (region_contribution_key >= 0),
    recorded_at             timestamptz not null,
    primary key (association_id, organisation_number)
);

create table member_authority (
    association_id      text    not null,
    organisation_number text    not null,
    place               integer not null,
    authority           text    not null,
    name                text    not null,
    primary key (association_id, organisation_number, place),
    unique (association_id, authority),
    foreign key (association_id, organisation_number) references member
);

-- Which authorities may read what of an association: what row-level security asks for every row.
-- Apart from member_authority, since that table's own policy could not ask itself. The reader is
-- written as the transaction's caller is: authority:organisationNumber[.unit].
create table association_reader (
    reader         text not null,
    association_id text not null references association,
    primary key (reader, association_id)
);

create table contributions (
    association_id text        not null references association,
    year           integer     not null,
    version        bigint      not null,
    basis          text        not null check (basis in ('STATE_AMOUNT', 'TOTAL')),
    amount_ore     bigint      not null check (amount_ore > 0),
    recorded_at    timestamptz not null,
    primary key (association_id, year)
);

create table contribution_share (
    association_id      text    not null,
    year                integer not null,
    place               integer not null,
    organisation_number text    not null,
    party               text    not null,
    amount_ore          bigint  not null check (amount_ore >= 0 and amount_ore % 100 = 0),
    primary key (association_id, year, place),
    foreign key (association_id, year) references contributions,
    foreign key (association_id, organisation_number) references member
);

create table intervention (
    id                   uuid        primary key,
    association_id       text        not null references association,
    version              bigint      not null,
    name                 text        not null,
    orientation          text        not null check (orientation in ('INDIVIDUAL', 'STRUCTURAL')),
    measured             text        not null check (measured in ('IDENTIFIED', 'HEADCOUNT')),
    host                 text        not null,
    project_owner        text,
    parties              text[]      not null check (cardinality(parties) > 0),
    starts_on            date        not null,
    ends_on              date        check (ends_on >= starts_on),
    capacity             integer     check (capacity >= 0),
    planned_participants integer     check (planned_participants >= 0),
    target_group         text,
    methods              text[]      not null,
    esf_funded           boolean     not null,
    board_decided_on     date,
    board_reference      text,
    state                text        not null check (state in ('PROPOSED', 'OPEN', 'CLOSED')),
    recorded_at          timestamptz not null,
    check (orientation = 'INDIVIDUAL' or measured = 'HEADCOUNT'),
    check (state = 'PROPOSED' or board_decided_on is not null),
    check ((board_decided_on is null) = (board_reference is null)),
    foreign key (association_id, host) references member_authority (association_id, authority)
);
create index intervention_by_association on intervention (association_id, id);
create index intervention_by_host on intervention (host);
create index intervention_by_name on intervention (lower(name));

create table financial_year (
    intervention_id      uuid        not null references intervention,
    year                 integer     not null,
    version              bigint      not null,
    association_id       text        not null references association,
    budget_version       bigint      not null,
    budget_recorded_at   timestamptz,
    forecast_version     bigint      not null,
    forecast_as_of       date,
    forecast_recorded_at timestamptz,
    primary key (intervention_id, year)
);

create table financial_line (
    intervention_id uuid    not null,
    year            integer not null,
    cost_category   text    not null check (cost_category in ('PERSONAL', 'LOKALER', 'OVRIGT')),
    budget_ore      bigint  check (budget_ore >= 0),
    actual_ore      bigint,
    actual_as_of    date,
    forecast_ore    bigint,
    primary key (intervention_id, year, cost_category),
    foreign key (intervention_id, year) references financial_year,
    check ((actual_ore is null) = (actual_as_of is null))
);

-- Reports of actual cost as they came: insert-only.
create table actuals (
    id              uuid        primary key,
    intervention_id uuid        not null references intervention,
    association_id  text        not null references association,
    as_of           date        not null,
    recorded_at     timestamptz not null
);
create index actuals_by_intervention on actuals (intervention_id, as_of);

create table actuals_line (
    actuals_id    uuid   not null references actuals,
    cost_category text   not null check (cost_category in ('PERSONAL', 'LOKALER', 'OVRIGT')),
    actual_ore    bigint not null,
    primary key (actuals_id, cost_category)
);
