-- Rows of a whole association are written table by table: what refers to its own table, and an application and its
-- grant to each other, is tested when all of them stand.
do $$
declare
    own record;
begin
    for own in select f.conrelid::regclass as name, f.conname from pg_constraint f
        where f.contype = 'f' and f.conrelid = f.confrelid and f.connamespace = 'public'::regnamespace loop
        execute format('alter table %s alter constraint %I deferrable', own.name, own.conname);
    end loop;
end $$;
alter table funding_grant alter constraint funding_grant_of_application deferrable;
