-- A joint team (MGT, resursråd) is an intervention that advises and decides nothing.
alter table intervention
    add column kind text not null default 'INTERVENTION' check (kind in ('INTERVENTION', 'JOINT_TEAM'));
alter table intervention alter column kind drop default;
