-- What members are called on for in December for the next year is that year's income: it is owed until then.
select set_config('samspel.caller', 'system', true);
insert into ledger_account (association_id, number, version, name, role, recorded_at)
select distinct association_id, '2970', 1, 'Förutbetalda medlemsbidrag', 'DEFERRED_CONTRIBUTIONS', now() from ledger_account
on conflict do nothing;
-- Those that wait for their year to begin.
create index voucher_deferral on voucher (association_id, source_id) where source_kind = 'contribution-call' and source_purpose = 'deferral';
