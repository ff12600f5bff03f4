-- How a host orders an intervention's queue, from a day on until the next set. No person is behind it.
create table priority_rules (
    intervention_id uuid        primary key,
    version         bigint      not null,
    recorded_at     timestamptz not null
);

create table priority_rule_set (
    intervention_id uuid        not null references priority_rules,
    valid_from      date        not null,
    unit            text        not null,
    recorded_at     timestamptz not null,
    primary key (intervention_id, valid_from)
);

create table priority_rule (
    intervention_id uuid    not null,
    valid_from      date    not null,
    code            text    not null,
    label           text    not null,
    label_en        text,
    kind            text    not null check (kind in ('WAITING_TIME', 'PRIORITY_GROUP', 'JOINT_TEAM_ADVICE')),
    level           integer not null check (level between 1 and 9),
    after_days      integer check (after_days >= 0),
    priority_group  text,
    primary key (intervention_id, valid_from, code),
    foreign key (intervention_id, valid_from) references priority_rule_set on delete cascade,
    constraint priority_rule_after check ((kind = 'WAITING_TIME') = (after_days is not null)),
    constraint priority_rule_group check ((kind = 'PRIORITY_GROUP') = (priority_group is not null))
);

-- Read by the host and the association's members' authorities, changed by the host.
do $$
declare
    scoped text;
begin
    foreach scoped in array array['priority_rules', 'priority_rule_set', 'priority_rule'] loop
        execute format('alter table %I enable row level security', scoped);
        execute format('alter table %I force row level security', scoped);
        execute format('create policy %I on %I
            using ((select samspel_caller()) = ''system''
                or exists (select from intervention i
                    where i.id = intervention_id and (select samspel_caller()) = ''authority:'' || i.host))',
            scoped || '_host', scoped);
        execute format('create policy %I on %I for select
            using (exists (select from intervention i join member m on m.association_id = i.association_id
                where i.id = intervention_id
                  and (select substr(samspel_caller(), 11) where samspel_caller() like ''authority:%%'') = any (m.authorities)))',
            scoped || '_members', scoped);
        execute format('create policy %I on %I for select to current_user using (true)',
            scoped || '_asked_by_owner', scoped);
    end loop;
end $$;
