-- The ways by which a joint team redirects, replaced as a whole: administrative facts, no person.
create table redirect_ways (
    intervention_id uuid primary key references intervention,
    version         bigint      not null,
    recorded_at     timestamptz not null
);

create table redirect_way (
    intervention_id uuid    not null references redirect_ways,
    code            text    not null,
    place           integer not null,
    label           text    not null,
    label_en        text,
    -- None: an authority's ordinary activity.
    leads_to        uuid    references intervention,
    primary key (intervention_id, code)
);

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

alter table redirect_ways enable row level security;
alter table redirect_ways force row level security;
create policy redirect_ways_known on redirect_ways for select
    using ((select samspel_caller()) = 'system' or knows_intervention(intervention_id));
create policy redirect_ways_convener on redirect_ways
    using ((select samspel_caller()) = 'system' or convenes(intervention_id));

alter table redirect_way enable row level security;
alter table redirect_way force row level security;
create policy redirect_way_known on redirect_way for select
    using ((select samspel_caller()) = 'system' or knows_intervention(intervention_id));
create policy redirect_way_convener on redirect_way
    using ((select samspel_caller()) = 'system' or convenes(intervention_id));

-- What has become of the referrals of a period, counted over all of them: runs as the schema's owner and gives away
-- numbers only, to those who know the intervention.
create function redirect_flow(team uuid, from_day date, to_day date)
    returns table (state text, way text, referrals bigint)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select r.state, r.redirect_way, count(*)
    from referral r
    where r.intervention_id = team and r.submitted_on between from_day and to_day and knows_intervention(team)
    group by r.state, r.redirect_way
$$;
