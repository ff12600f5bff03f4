-- That a host's data protection officer lets a question be asked there; of its wording, so a version that
-- only closes it needs no other.
create table question_approval
(
    id          uuid primary key,
    authority   text        not null,
    question_id uuid        not null,
    version     bigint      not null,
    approved_on date        not null,
    officer     text        not null,
    reason      text        not null,
    recorded_at timestamptz not null,
    constraint question_approval_once unique (question_id, version, authority)
);
alter table question_approval enable row level security;
alter table question_approval force row level security;
create policy question_approval_of_authority on question_approval
    using (authority = (select caller_authority()) or (select caller_is_system()));
revoke update, delete on question_approval from ${app};
-- Whether an authority hosts anything for the association that asks.
create index intervention_of_host_by_association on intervention (host, association_id);
