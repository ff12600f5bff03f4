-- What an association asks its hosts to ask besides the common facts; never an answer, never a person.
create table question (
    id             uuid        primary key,
    association_id text        not null references association,
    question_key   text        not null,
    type           text        not null check (type in ('YES_NO', 'CHOICE', 'NUMBER', 'DATE', 'SCALE')),
    version        bigint      not null,
    recorded_at    timestamptz not null,
    changed_at     timestamptz not null,
    unique (association_id, question_key)
);
create index question_by_association on question (association_id, id);

-- Each version stays as it was asked: an answer names the one that it answers.
create table question_version (
    question_id      uuid        not null references question,
    number           bigint      not null,
    association_id   text        not null references association,
    text_sv          text        not null,
    text_en          text        not null,
    choice_codes     text[]      not null,
    choice_texts_sv  text[]      not null,
    choice_texts_en  text[]      not null,
    unit             text,
    lowest           numeric,
    highest          numeric,
    place            integer     not null,
    valid_from       date        not null,
    valid_until      date,
    intervention_ids uuid[]      not null,
    state            text        not null check (state in ('OPEN', 'NEEDS_APPROVAL')),
    refused_words    text[]      not null,
    recorded_at      timestamptz not null,
    primary key (question_id, number),
    check (valid_until >= valid_from),
    check (highest > lowest),
    check (cardinality(choice_codes) = cardinality(choice_texts_sv)),
    check (cardinality(choice_codes) = cardinality(choice_texts_en)),
    check ((state = 'OPEN') = (cardinality(refused_words) = 0))
);

alter table question enable row level security;
alter table question force row level security;
alter table question_version enable row level security;
alter table question_version force row level security;

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    scoped text;
begin
    foreach scoped in array array['question', 'question_version'] loop
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
            scoped, caller, mine);
        execute format('create policy writers on %I for insert with check (%s in (''system'', ''association:'' || association_id))', scoped, caller);
    end loop;
    -- A version is never changed.
    execute format('create policy changers on question for update using (%s in (''system'', ''association:'' || association_id))', caller);
end $$;
