-- What the authorities are called, in the order of authorities; null where the member hasn't been announced since.
alter table member add column authority_names text[];
