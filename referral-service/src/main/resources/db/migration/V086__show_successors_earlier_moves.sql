-- The referrer may read which moves it has made itself, or whoever it has taken over from; the host all.
drop policy referral_change_own on referral_change;
create policy referral_change_own on referral_change for select
    using (authority = any ((select own_and_succeeded(substr(samspel_caller(), 11))
                             where samspel_caller() like 'authority:%')::text[])
        and exists (select from referral r where r.id = referral_id));
