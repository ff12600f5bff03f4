-- Tables of later migrations too.
select let_associations_be_restored();
select let_merged_associations_rest();
