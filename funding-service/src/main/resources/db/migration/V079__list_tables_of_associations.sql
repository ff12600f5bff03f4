-- What belongs to an association, as the schema itself says: a table that names the association, or one that
-- refers to such a table. A table that is added later is in it at once.
create view association_table as
with scoped as (
    select c.oid, c.relname::text as name, a.attname::text as scope
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
      and a.attname = case c.relname when 'association' then 'id' when 'esf_programme_period' then 'scope' else 'association_id' end
), lines as (
    -- Lines whose key begins with their parent's are the parent's.
    select distinct on (c.oid) c.oid, c.relname::text as name, p.name as parent, p.scope, f.conkey, f.confkey, f.confrelid
    from pg_constraint f
    join scoped p on p.oid = f.confrelid
    join pg_class c on c.oid = f.conrelid
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
    where f.contype = 'f' and c.relrowsecurity and not exists (select from scoped s where s.oid = c.oid)
    order by c.oid, (k.conkey[1] = f.conkey[1]) desc nulls last, f.conname
)
select oid, name, scope, format('%I.%I = :association', name, scope) as belongs
from scoped
union all
select l.oid, l.name, null, format('exists (select from %I p where %s and p.%I = :association)', l.parent,
    (select string_agg(format('p.%I = %I.%I', theirs.attname, l.name, own.attname), ' and ' order by pair.place)
     from unnest(l.conkey, l.confkey) with ordinality as pair (own, theirs, place)
     join pg_attribute own on own.attrelid = l.oid and own.attnum = pair.own
     join pg_attribute theirs on theirs.attrelid = l.confrelid and theirs.attnum = pair.theirs),
    l.scope)
from lines l;

-- An association that is taken in from a file is written as it was, whatever state its rows are in. Two things tell
-- it: the operator's import, for the transaction that it runs in, and that the association itself came in that same
-- transaction, which nobody but the operator writes. The setting alone lets nobody past what is there already.
create function samspel_restores() returns text
    language sql stable
    return (select a.id from association a
        where a.id = nullif(current_setting('samspel.restores', true), '')
          and a.xmin = pg_current_xact_id_if_assigned()::xid);

-- After each migration, so that tables of later ones are in it too: all may be written as they were, and what
-- refers to its own table is tested when all of that table stands.
create function let_associations_be_restored() returns void
    language plpgsql set search_path = public, pg_temp
as $$
declare
    each record;
begin
    for each in select t.name, t.belongs from association_table t
        where t.name <> 'association'
          and not exists (select from pg_policy p where p.polrelid = t.oid and p.polname = 'restored') loop
        execute format('create policy restored on %I for insert with check ((select samspel_restores()) is not null and %s)',
            each.name, replace(each.belongs, ':association', '(select samspel_restores())'));
    end loop;
    for each in select f.conrelid::regclass as name, f.conname from pg_constraint f
        join association_table t on t.oid = f.conrelid
        where f.contype = 'f' and f.conrelid = f.confrelid and not f.condeferrable loop
        execute format('alter table %s alter constraint %I deferrable', each.name, each.conname);
    end loop;
end $$;
revoke execute on function let_associations_be_restored() from public;
