-- A start asks whether the referral has been enrolled and when that was corrected; the unique index knows no corrected ones.
create index enrolment_by_referral on enrolment (referral_id);
