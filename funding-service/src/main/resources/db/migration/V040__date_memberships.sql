-- Notice of leaving, and the earlier periods of an organisation that has come back.
alter table member
    add column notice_on        date,
    add column notice_reference text,
    add column leaves_on        date,
    add column former_joined_on date[] not null default '{}',
    add column former_left_on   date[] not null default '{}',
    add constraint member_notice_is_whole check ((notice_on is null) = (notice_reference is null) and (notice_on is null) = (leaves_on is null)),
    add constraint member_leaves_after_notice check (leaves_on >= notice_on),
    add constraint member_former_periods check (cardinality(former_joined_on) = cardinality(former_left_on));
