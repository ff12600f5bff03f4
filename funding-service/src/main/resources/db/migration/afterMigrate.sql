-- Tables of later migrations too.
select let_associations_be_restored();
