-- A joint team (MGT, resursråd) is an intervention that gives advice and redirects.
alter table intervention add column kind text not null default 'INTERVENTION';

-- Which of the team's ways a referral was redirected by.
alter table referral add column redirect_way text;
create index referral_of_intervention on referral (intervention_id, submitted_on);

-- Whether the caller convenes the team: its host.
create function convenes(team uuid) returns boolean
    language sql stable
as $$
    select exists (select from intervention i
        where i.id = team and (select samspel_caller()) = 'authority:' || i.host)
$$;

-- Who takes part in the team, and for which days.
create table joint_team_member (
    id              uuid primary key,
    version         bigint      not null,
    intervention_id uuid        not null references intervention,
    authority       text        not null,
    function        text        not null,
    valid_from      date        not null,
    valid_until     date        check (valid_until >= valid_from),
    recorded_at     timestamptz not null
);
create index joint_team_member_team on joint_team_member (intervention_id, authority);
create index joint_team_member_authority on joint_team_member (authority);

alter table joint_team_member enable row level security;
alter table joint_team_member force row level security;
create policy joint_team_member_asked_by_owner on joint_team_member for select to current_user using (true);

-- Runs as the schema's owner, since a policy can't ask its own table.
create function in_joint_team(team uuid, of_authority text, on_day date) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select exists (select from joint_team_member t
        where t.intervention_id = team and t.authority = of_authority
          and on_day >= t.valid_from and (t.valid_until is null or on_day <= t.valid_until))
$$;

create function caller_in_joint_team(team uuid, on_day date) returns boolean
    language sql stable
as $$
    select samspel_caller() like 'authority:%' and in_joint_team(team, substr(samspel_caller(), 11), on_day)
$$;

create policy joint_team_member_team on joint_team_member for select
    using ((select samspel_caller()) in ('system', 'authority:' || authority)
        or convenes(intervention_id)
        or caller_in_joint_team(intervention_id, (now() at time zone 'Europe/Stockholm')::date));
create policy joint_team_member_convener on joint_team_member
    using ((select samspel_caller()) = 'system' or convenes(intervention_id));
