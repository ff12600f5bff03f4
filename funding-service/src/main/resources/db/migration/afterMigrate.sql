-- Tables of later migrations too. Flyway has let go of its own lock, so instances that start at once wait here.
do $$
begin
    perform pg_advisory_xact_lock(hashtextextended('after migration', 0));
    perform let_associations_be_restored();
    perform let_merged_associations_rest();
end
$$;
