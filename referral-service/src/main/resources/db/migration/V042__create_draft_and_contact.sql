-- A referral not yet submitted: its referrer's alone. Submitted, it becomes the referral of the same id.
create table referral_draft (
    id                     uuid primary key,
    version                bigint      not null,
    recorded_at            timestamptz not null,
    changed_at             timestamptz not null,
    referring_authority    text        not null,
    referring_unit         text,
    intervention_id        uuid,
    disclosure_id          uuid,
    participant_id         uuid,
    income_authority       text,
    external_referrer      text check (external_referrer in
        ('EGEN_ANSOKAN', 'SKOLA_KAA', 'KRIMINALVARD', 'ANNAN')),
    external_referrer_name text,
    redirected_from        uuid references referral,
    data_key_id            text,
    data_key               bytea,
    need                   bytea,
    constraint draft_about_one check (disclosure_id is null or participant_id is null)
);
create index referral_draft_own on referral_draft (referring_authority, id desc);
create index referral_draft_redirected on referral_draft (redirected_from) where redirected_from is not null;
alter table referral_draft enable row level security;
alter table referral_draft force row level security;
create policy referral_draft_own on referral_draft
    using ((select samspel_caller()) = 'system'
        or ((select samspel_caller()) = 'authority:' || referring_authority
            and coalesce(referring_unit = (select samspel_unit()), referring_unit is null)
            and ((select samspel_handles())
                or not is_restricted(coalesce(disclosure_id, participant_id), referring_authority, referring_authority))
            and (redirected_from is null or exists (select from referral r where r.id = referral_draft.redirected_from))));
-- A host that redirects opens a draft for the referrer, and doesn't see it.
create policy referral_draft_opened on referral_draft for insert
    with check (exists (select from referral r where r.id = referral_draft.redirected_from
        and r.referring_authority = referral_draft.referring_authority
        and (select samspel_caller()) = 'authority:' || r.receiving_authority));


-- A draft that a redirection opened follows its referral to another unit, or nobody would find it.
create policy referral_draft_looked_up_by_owner on referral_draft for select to current_user using (true);
create policy referral_draft_handed_over_by_owner on referral_draft for update to current_user using (true);

create function hand_over(referral_id uuid, side text, to_unit text) returns void
    language sql volatile security definer set search_path = public, pg_temp
as $$
    update referral r
    set referring_unit = case side when 'REFERRER' then to_unit else r.referring_unit end,
        receiving_unit = case side when 'HOST' then to_unit else r.receiving_unit end,
        income_unit = case side when 'INCOME_AUTHORITY' then to_unit else r.income_unit end
    where r.id = referral_id
      and samspel_caller() = 'authority:' || case side
          when 'REFERRER' then r.referring_authority
          when 'HOST' then r.receiving_authority
          when 'INCOME_AUTHORITY' then r.income_authority end
      and coalesce(samspel_unit() = case side
          when 'REFERRER' then r.referring_unit
          when 'HOST' then r.receiving_unit
          when 'INCOME_AUTHORITY' then r.income_unit end,
        case side
          when 'REFERRER' then r.referring_unit
          when 'HOST' then r.receiving_unit
          when 'INCOME_AUTHORITY' then r.income_unit end is null);
    update referral_draft d set referring_unit = to_unit
    where side = 'REFERRER' and d.redirected_from = referral_id
      and samspel_caller() = 'authority:' || d.referring_authority
$$;

-- Who handles a referral on each side (referrer, host, income authority), in dated rows: staff, not the person.
create table referral_contact (
    id          uuid primary key,
    referral_id uuid        not null references referral on delete cascade,
    side        text        not null check (side in ('REFERRER', 'HOST', 'INCOME_AUTHORITY')),
    from_on     date        not null,
    until_on    date,
    unit        text        not null,
    staff_id    text,
    name        text,
    phone       text,
    email       text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint contact_days check (until_on is null or until_on >= from_on)
);
create unique index referral_contact_now on referral_contact (referral_id, side) where until_on is null;
create index referral_contact_all on referral_contact (referral_id, side, from_on);
alter table referral_contact enable row level security;
alter table referral_contact force row level security;
create policy referral_contact_parties on referral_contact
    using ((select samspel_caller()) = 'system' or exists (select from referral r where r.id = referral_id));
