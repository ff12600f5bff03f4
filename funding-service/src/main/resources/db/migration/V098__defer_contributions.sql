-- Contributions called ahead of their year wait on an account of their own until it begins.
select set_config('samspel.caller', 'system', true);
update ledger_account set role = 'DEFERRED_CONTRIBUTIONS', version = version + 1
where number = '2990' and role is null and closed_on is null;
select set_config('samspel.caller', '', true);

create index voucher_deferred on voucher (association_id, source_id) where source_purpose = 'deferred';
