-- The list is the kit's, in all services alike.
drop function parked_records();
