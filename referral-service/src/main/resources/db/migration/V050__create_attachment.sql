-- What the referrer attaches to its referral. Title and content: AES-256-GCM under this attachment's own data key, so that
-- deleting the row makes them unreadable; the fingerprint is keyed and recognises the same file without opening it.
create table attachment (
    id            uuid primary key,
    referral_id   uuid        not null references referral on delete cascade,
    category      text        not null check (category in ('NEED', 'HEALTH')),
    content_type  text        not null check (content_type in ('PDF', 'PNG', 'JPEG', 'TIFF', 'WEBP', 'HEIC')),
    size_bytes    bigint      not null check (size_bytes > 0),
    fingerprint   bytea       not null check (length(fingerprint) = 32),
    data_key_id   text        not null,
    data_key      bytea       not null,
    title         bytea       not null,
    added_on      date        not null,
    added_by_unit text        not null,
    recorded_at   timestamptz not null,
    constraint attachment_once unique (referral_id, category, fingerprint)
);

create index attachment_referral on attachment (referral_id, id);

-- Beside it, so that a list reads no file.
create table attachment_content (
    attachment_id uuid  primary key references attachment on delete cascade,
    content       bytea not null
);
-- It is ciphertext: to compress it is in vain.
alter table attachment_content alter column content set storage external;

-- Whoever sees the referral as a party of it, protected persons' too: the referral's own policies decide. The income
-- authority sees the referral, but no attachment.
alter table attachment enable row level security;
alter table attachment force row level security;
create policy attachment_parties on attachment for select
    using (exists (select from referral r
        where r.id = referral_id
          and (select samspel_caller())
            in ('system', 'authority:' || r.receiving_authority, 'authority:' || r.referring_authority)));
create policy attachment_added_by_referrer on attachment for insert
    with check (exists (select from referral r
        where r.id = referral_id
          and (select samspel_caller()) in ('system', 'authority:' || r.referring_authority)));
create policy attachment_removed_by_referrer on attachment for delete
    using (exists (select from referral r
        where r.id = referral_id
          and (select samspel_caller()) in ('system', 'authority:' || r.referring_authority)));

alter table attachment_content enable row level security;
alter table attachment_content force row level security;
create policy attachment_content_parties on attachment_content for select
    using (exists (select from attachment a where a.id = attachment_id));
create policy attachment_content_added on attachment_content for insert
    with check (exists (select from attachment a where a.id = attachment_id));
