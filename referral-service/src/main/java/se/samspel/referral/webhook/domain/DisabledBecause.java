package se.samspel.referral.webhook.domain;

/** Why nothing is sent any more. */
public enum DisabledBecause {
    /** The authority has said so. */
    OWNER,
    /** The receiver has answered 410. */
    GONE,
    /** An event was refused as often as it is tried. */
    EXHAUSTED,
    /** Nothing was taken for days. */
    FAILING,
    /** The authority has a successor and its log has ended. */
    SUCCEEDED
}
