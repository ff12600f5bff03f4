-- Who asks, as the policies of all tables see it: the kit sets samspel.caller at each transaction's start.
create function caller_authority() returns text
    language sql stable parallel safe as
$$
select case
           when current_setting('samspel.caller', true) like 'authority:%'
               then substr(current_setting('samspel.caller', true), 11)
       end
$$;

create function caller_is_system() returns boolean
    language sql stable parallel safe as
$$
select coalesce(current_setting('samspel.caller', true) = 'system', false)
$$;
