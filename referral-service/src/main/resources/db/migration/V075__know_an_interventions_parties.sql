-- The organisations that an intervention has as parties; of those announced before, none until they are told again.
alter table intervention add column parties text[] not null default '{}';

-- The caller hosts the intervention, or is an authority of one of the association's members.
create function knows_intervention(intervention_id uuid) returns boolean
    language sql stable
as $$
    select exists (select from intervention i
        where i.id = intervention_id
          and (samspel_caller() in ('system', 'authority:' || i.host)
            or (samspel_caller() like 'authority:%'
              and exists (select from member m
                where m.association_id = i.association_id
                  and m.authorities @> array[substr(samspel_caller(), 11)]
                  and (m.left_on is null or m.left_on >= current_date)))))
$$;

create function hosts_intervention(intervention_id uuid) returns boolean
    language sql stable
as $$
    select exists (select from intervention i
        where i.id = intervention_id and samspel_caller() in ('system', 'authority:' || i.host))
$$;
