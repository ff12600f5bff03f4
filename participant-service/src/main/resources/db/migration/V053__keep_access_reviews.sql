-- Reviews of the access log: what was drawn, by which seed, what was found (HSLF-FS 2016:40 4:9 applied as norm).
create table access_review
(
    id             uuid primary key,
    authority      text        not null,
    kind           text        not null check (kind in ('RANDOM', 'TARGETED')),
    from_day       date        not null,
    to_day         date        not null,
    sample_size    integer     not null check (sample_size between 1 and 500),
    seed           bigint      not null,
    unit           text,
    staff          text,
    participant_id uuid,
    operation      text,
    state          text        not null check (state in ('OPEN', 'CLOSED')),
    concluded_on   date,
    conclusion     bytea,
    key_id         text        not null,
    wrapped_key    bytea       not null,
    version        bigint      not null,
    recorded_at    timestamptz not null,
    changed_at     timestamptz not null,
    constraint access_review_closed_has_conclusion check ((state = 'CLOSED') = (conclusion is not null)
        and (state = 'CLOSED') = (concluded_on is not null))
);
create index access_review_by_authority on access_review (authority, id);
alter table access_review enable row level security;
alter table access_review force row level security;
create policy access_review_of_authority on access_review
    using (authority = (select caller_authority()) or (select caller_is_system()));

-- A row of the log or a reviewable event, by its id alone: the log itself is the truth.
create table reviewed_row
(
    review_id uuid not null references access_review (id),
    row_id    uuid not null,
    authority text not null,
    source    text not null check (source in ('ACCESS_LOG', 'REVIEWABLE_EVENT')),
    finding   text check (finding in ('JUSTIFIED', 'UNJUSTIFIED', 'UNCLEAR')),
    note      bytea,
    found_by  text,
    found_at  timestamptz,
    primary key (review_id, row_id),
    constraint reviewed_row_finding_whole check ((finding is null) = (found_at is null)
        and (finding is null) = (found_by is null) and (finding is not null or note is null))
);
alter table reviewed_row enable row level security;
alter table reviewed_row force row level security;
create policy reviewed_row_of_authority on reviewed_row
    using (authority = (select caller_authority()) or (select caller_is_system()));
