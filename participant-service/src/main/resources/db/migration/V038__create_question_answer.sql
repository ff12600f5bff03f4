-- What a person answered to an association's question: coded, never free text. Each change is kept.
create table question_answer
(
    id               uuid primary key,
    enrolment_id     uuid        not null references enrolment (id) on delete cascade,
    question_id      uuid        not null,
    host             text        not null,
    question_version bigint      not null,
    value            text,
    answered_on      date        not null,
    version          bigint      not null,
    recorded_at      timestamptz not null,
    constraint question_answer_once unique (enrolment_id, question_id)
);
alter table question_answer enable row level security;
alter table question_answer force row level security;
create policy question_answer_of_host on question_answer
    using (host = (select caller_authority()) or (select caller_is_system()));

create table question_answer_history
(
    id               uuid primary key,
    answer_id        uuid        not null references question_answer (id) on delete cascade,
    host             text        not null,
    version          bigint      not null,
    question_version bigint      not null,
    value            text,
    answered_on      date        not null,
    changed_at       timestamptz not null,
    changed_by       text        not null,
    constraint question_answer_history_once unique (answer_id, version)
);
alter table question_answer_history enable row level security;
alter table question_answer_history force row level security;
create policy question_answer_history_of_host on question_answer_history
    using (host = (select caller_authority()) or (select caller_is_system()));
