-- Up to which amount whoever decided by delegation could, on the day; null where that is not known.
alter table delegated_decision add column limit_ore bigint check (limit_ore >= 0);
