-- What a host has to ask for is looked up among its own enrolments alone.
create index enrolment_of_host_uncorrected on enrolment (host) where state <> 'CORRECTED';
