alter table referral drop constraint referral_state_check;
alter table referral add constraint referral_state_check check (state in
    ('SUBMITTED', 'RECEIVED', 'NEEDS_COMPLETION', 'ACCEPTED', 'QUEUED', 'ENROLLED', 'CLOSED',
     'RETURNED', 'DECLINED', 'WITHDRAWN', 'LAPSED', 'REDIRECTED'));
alter table referral drop constraint referral_left_queue_as_check;
alter table referral add constraint referral_left_queue_as_check check (left_queue_as in
    ('ENROLLED', 'WITHDRAWN', 'LAPSED', 'REDIRECTED'));
alter table referral
    -- Where the host has sent it on to, and the new referral (or the referrer's draft of it).
    add column redirected_on date,
    add column redirected_to uuid,
    add column redirected_referral uuid,
    -- The referral that led to this one.
    add column redirected_from uuid references referral,
    -- Who referred on paper from outside the membership: an organisation's name, never a person's.
    add column external_referrer text check (external_referrer in
        ('EGEN_ANSOKAN', 'SKOLA_KAA', 'KRIMINALVARD', 'ANNAN')),
    add column external_referrer_name text,
    add constraint referral_redirected check (state <> 'REDIRECTED' or redirected_on is not null),
    add constraint referral_on_paper check (external_referrer is null or participant_id is not null);

create index referral_redirected_from on referral (redirected_from) where redirected_from is not null;

-- What has been written of a referral beside its need and the reason of its withdrawal, and earlier needs.
create table referral_text (
    id          uuid primary key,
    referral_id uuid        not null references referral on delete cascade,
    -- The referral's version that it was written for.
    version     bigint      not null,
    kind        text        not null check (kind in ('NEED', 'COMPLETION_REQUEST', 'COMPLETION', 'REDIRECTION')),
    written_on  date        not null,
    authority   text        not null,
    unit        text        not null,
    recorded_at timestamptz not null,
    -- AES-256-GCM under the referral's own data key.
    sealed      bytea       not null
);
create index referral_text_referral on referral_text (referral_id, version);
alter table referral_text enable row level security;
alter table referral_text force row level security;
-- Row-level security of the referral decides who sees it.
create policy referral_text_parties on referral_text
    using (exists (select from referral r where r.id = referral_id
        and (select samspel_caller())
            in ('system', 'authority:' || r.receiving_authority, 'authority:' || r.referring_authority)));

-- The referrer may read which moves it has made itself; the host all.
create policy referral_change_own on referral_change for select
    using ((select samspel_caller()) = 'authority:' || authority
        and exists (select from referral r where r.id = referral_id));
