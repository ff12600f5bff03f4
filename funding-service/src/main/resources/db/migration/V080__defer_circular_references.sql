-- Rows of a whole association are written table by table: an application and its grant refer to each other, and
-- that is tested when both stand.
alter table funding_grant alter constraint funding_grant_of_application deferrable;
