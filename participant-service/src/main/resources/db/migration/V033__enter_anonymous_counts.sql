-- What the host enters stands apart from what the service has counted; both are told as one number.
alter table anonymous_count
    add column entered integer not null default 0 check (entered >= 0);
