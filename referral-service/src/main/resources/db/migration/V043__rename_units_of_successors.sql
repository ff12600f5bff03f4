-- The units of an authority that has ceased, by their names at its successor.
alter table authority_succession add column units jsonb not null default '{}';
