create table note (
  id uuid primary key, owner text not null, body text not null, version bigint not null
);
alter table note enable row level security;
alter table note force row level security;
create policy note_owner on note
  using ('authority:' || owner = (select samspel_caller()) or (select samspel_caller()) = 'system');
create table mirrored (
  id text primary key, name text not null check (name <> 'poison'), version bigint not null
);
