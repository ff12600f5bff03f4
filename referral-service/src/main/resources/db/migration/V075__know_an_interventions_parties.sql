-- The organisations that an intervention has as parties; of those announced before, none until they are told again.
alter table intervention add column parties text[] not null default '{}';

create function hosts_intervention(intervention_id uuid) returns boolean
    language sql stable
as $$
    select exists (select from intervention i
        where i.id = intervention_id and samspel_caller() in ('system', 'authority:' || i.host))
$$;
