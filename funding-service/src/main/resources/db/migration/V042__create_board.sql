-- Who sits for whom on which days. A holder is an opaque id of the office's own; never a name.
create table board_seat (
    id                    uuid        primary key,
    association_id        text        not null references association,
    version               bigint      not null,
    organisation_number   text        not null,
    role                  text        not null check (role in ('LEDAMOT', 'ERSATTARE')),
    place                 integer     check (place between 1 and 100),
    holder                text        check (length(holder) between 1 and 100 and holder !~ '[0-9]{6}[-+ ]?[0-9]{4}'),
    eligibility           text        check (eligibility in ('COUNCIL_MEMBER', 'COUNCIL_SUBSTITUTE', 'EMPLOYEE_FK', 'EMPLOYEE_AF')),
    proportional_election boolean     not null,
    valid_from            date        not null,
    valid_until           date        check (valid_until >= valid_from),
    recorded_at           timestamptz not null,
    check ((role = 'ERSATTARE') = (place is not null)),
    check ((holder is null) = (eligibility is null)),
    unique (association_id, id),
    foreign key (association_id, organisation_number) references member
);
create index board_seat_by_association on board_seat (association_id, valid_from desc, id);

create table board_office (
    id             uuid        primary key,
    association_id text        not null references association,
    version        bigint      not null,
    office         text        not null check (office in ('CHAIR', 'VICE_CHAIR_1', 'VICE_CHAIR_2')),
    seat_id        uuid        not null,
    valid_from     date        not null,
    valid_until    date        check (valid_until >= valid_from),
    recorded_at    timestamptz not null,
    foreign key (association_id, seat_id) references board_seat (association_id, id)
);
create index board_office_by_association on board_office (association_id, valid_from desc, id);

create table staff_role (
    id             uuid        primary key,
    association_id text        not null references association,
    version        bigint      not null,
    role           text        not null check (role in ('DIRECTOR', 'DEPUTY', 'ECONOMIST', 'SIGNATORY', 'COORDINATOR', 'ADMINISTRATOR', 'OTHER')),
    holder         text        not null check (length(holder) between 1 and 100 and holder !~ '[0-9]{6}[-+ ]?[0-9]{4}'),
    limit_ore      bigint      check (limit_ore >= 0),
    valid_from     date        not null,
    valid_until    date        check (valid_until >= valid_from),
    recorded_at    timestamptz not null
);
create index staff_role_by_association on staff_role (association_id, valid_from desc, id);
create index staff_role_by_holder on staff_role (association_id, holder);

create table auditor (
    id             uuid        primary key,
    association_id text        not null references association,
    version        bigint      not null,
    audits_for     text[]      not null check (cardinality(audits_for) > 0),
    holder         text        not null check (length(holder) between 1 and 100 and holder !~ '[0-9]{6}[-+ ]?[0-9]{4}'),
    valid_from     date        not null,
    valid_until    date        check (valid_until >= valid_from),
    recorded_at    timestamptz not null
);
create index auditor_by_association on auditor (association_id, valid_from desc, id);

do $$
declare
    caller constant text := '(select nullif(current_setting(''samspel.caller'', true), ''''))';
    mine constant text := '(select association_id from association_reader where reader = ' || caller || ')';
    scoped text;
begin
    foreach scoped in array array['board_seat', 'board_office', 'staff_role', 'auditor'] loop
        execute format('alter table %I enable row level security', scoped);
        execute format('alter table %I force row level security', scoped);
        execute format('create policy readers on %I for select using (%s in (''operator'', ''system'', ''association:'' || association_id) or association_id in %s)',
            scoped, caller, mine);
        execute format('create policy writers on %I for insert with check (%s in (''system'', ''association:'' || association_id))', scoped, caller);
        execute format('create policy changers on %I for update using (%s in (''system'', ''association:'' || association_id))', scoped, caller);
    end loop;
end $$;
