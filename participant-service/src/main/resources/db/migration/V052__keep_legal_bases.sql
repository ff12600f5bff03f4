-- By which law an authority processes persons' data, for each purpose that its access log tells (H3 b). A new version
-- replaces the one before; none is changed.
create table legal_basis
(
    id           uuid primary key,
    authority    text        not null,
    purpose      text        not null check (purpose in ('CASE_HANDLING', 'FOLLOW_UP', 'REVIEW', 'SUBJECT_REQUEST')),
    article6     text        not null,
    article9     text,
    national_act text        not null,
    decided_by   text        not null,
    decided_on   date        not null,
    version      bigint      not null,
    recorded_at  timestamptz not null,
    constraint legal_basis_version_once unique (authority, purpose, version)
);
alter table legal_basis enable row level security;
alter table legal_basis force row level security;
create policy legal_basis_of_authority on legal_basis
    using (authority = (select caller_authority()) or (select caller_is_system()));
revoke update, delete on legal_basis from ${app};
