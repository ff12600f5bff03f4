-- The database's own day is another one for an hour or two each night.
create or replace function knows_intervention(intervention_id uuid) returns boolean
    language sql stable
as $$
    select exists (select from intervention i
        where i.id = intervention_id
          and (samspel_caller() in ('system', 'authority:' || i.host)
            or (samspel_caller() like 'authority:%'
              and exists (select from member m
                where m.association_id = i.association_id
                  and m.authorities @> array[substr(samspel_caller(), 11)]
                  and (m.left_on is null
                    or m.left_on >= (now() at time zone 'Europe/Stockholm')::date)))))
$$;
