-- Where a year's shares follow the statutes and not what the office stated for the year.
alter table contributions
    add column region_statutes    uuid references statutes,
    add column municipal_statutes uuid references statutes,
    add constraint contributions_region_by_statutes check (region_statutes is null or region_split_by is not null),
    add constraint contributions_municipal_by_statutes check (municipal_statutes is null or municipal_split_by is not null);
