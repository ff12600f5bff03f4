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
