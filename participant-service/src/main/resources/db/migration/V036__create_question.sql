-- Projection of samspel.funding.v1: what associations have their hosts ask, each version by itself; no
-- person is behind it. Every authority may read what it is asked to ask, the inbox alone writes.
create table question
(
    question_id      uuid    not null,
    version          bigint  not null,
    association_id   text    not null,
    question_key     text    not null,
    type             text    not null check (type in ('YES_NO', 'CHOICE', 'NUMBER', 'DATE', 'SCALE')),
    text_sv          text    not null,
    text_en          text    not null,
    choice_codes     text[]  not null,
    choice_texts_sv  text[]  not null,
    choice_texts_en  text[]  not null,
    unit             text,
    lowest           numeric,
    highest          numeric,
    place            integer not null,
    valid_from       date    not null,
    valid_until      date,
    intervention_ids uuid[]  not null,
    needs_approval   boolean not null,
    primary key (question_id, version)
);
create index question_by_association on question (association_id, question_id, version desc);
alter table question enable row level security;
alter table question force row level security;
create policy question_of_authorities on question for select
    using ((select caller_authority()) is not null);
create policy question_of_system on question
    using ((select caller_is_system()));
