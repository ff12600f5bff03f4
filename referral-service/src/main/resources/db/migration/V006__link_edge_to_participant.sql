-- Whose form an edge stands in, as its holder knows the person: links it to the host's own referrals.
alter table edge add column participant_id uuid;
create index edge_participant on edge (participant_id);
