-- Referrals inside one authority, whose subject is its own participant: for the person's extract and before records become one.
create index referral_by_participant on referral (participant_id) where participant_id is not null;
