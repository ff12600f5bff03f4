-- That a call is overdue is told once; again where a payment is undone and it is overdue anew.
alter table contribution_call
    add column overdue_told_on date,
    add constraint contribution_call_overdue_told check (overdue_told_on > due_on);
create index contribution_call_untold on contribution_call (due_on, id) where state = 'SENT' and overdue_told_on is null;
