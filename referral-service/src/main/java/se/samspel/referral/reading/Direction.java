package se.samspel.referral.reading;

/** Which referrals: those the caller has sent, or those sent to it. */
enum Direction {
    SENT,
    RECEIVED
}
