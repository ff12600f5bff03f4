-- Each deadline that has passed is told once; with the version of the rules that it was found by.
create table deadline_escalation (
    referral_id   uuid        not null references referral on delete cascade,
    kind          text        not null check (kind in ('RECEPTION', 'RESPONSE', 'VISIT', 'COMPLETION', 'FOLLOW_UP')),
    due_on        date        not null,
    began_on      date        not null,
    rules_version bigint      not null,
    escalated_at  timestamptz not null,
    primary key (referral_id, kind, due_on)
);

alter table deadline_escalation enable row level security;
alter table deadline_escalation force row level security;
create policy deadline_escalation_of_system on deadline_escalation
    using ((select samspel_caller()) = 'system');
