-- What vouchers of our own ledger came to in the books, by account and project: what is reconciled. No texts.
create table actuals_import_own_posting (
    import_id      uuid    not null,
    place          integer not null,
    association_id text    not null references association,
    voucher_place  integer not null,
    account        text    not null check (account ~ '^[0-9]{1,10}$'),
    object         text    check (length(object) <= 50),
    amount_ore     bigint  not null,
    primary key (import_id, place),
    foreign key (import_id, voucher_place) references actuals_import_own_voucher
);
-- Of an import its vouchers' postings are read together.
create index actuals_import_own_posting_by_voucher on actuals_import_own_posting (import_id, voucher_place);
alter table actuals_import_own_posting enable row level security;
alter table actuals_import_own_posting force row level security;
create policy readers on actuals_import_own_posting for select using (
    (select nullif(current_setting('samspel.caller', true), '')) in ('operator', 'system', 'association:' || association_id));
create policy writers on actuals_import_own_posting for insert with check (
    (select nullif(current_setting('samspel.caller', true), '')) in ('system', 'association:' || association_id));
revoke update, delete, truncate on actuals_import_own_posting from ${app};
