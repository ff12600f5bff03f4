-- Edges are answered in the order of the form; ids made in one instant are in none.
alter table waiver_edge
    add column place integer not null default 0;
