-- Why what a file has may not be the whole year's books.
alter table actuals_import add column content_doubts text[] not null default '{}'
    check (content_doubts <@ array['IMPORT_FILE', 'RESULT_DIFFERS', 'PART_OF_YEAR']);
