package se.samspel.funding.esfclaim.domain;

/** What is to be looked at in a claim before it is submitted. */
public enum ClaimFinding {
    /** A post is co-financing in kind and direct cost at once (M12): keeps it from submission. */
    IN_KIND_ALSO_DIRECT(true),
    /** A post that somebody pays wholly already is direct cost: keeps it from submission. */
    ALREADY_FINANCED_ALSO_DIRECT(true),
    /** Cost in months without a cost model: keeps it from submission. */
    NO_COST_MODEL(true),
    /** Direct cost that the cost model pays by a flat rate or by units. */
    COST_NOT_ELIGIBLE(false),
    /** ESF's share and the co-financing do not cover the cost. */
    CO_FINANCING_SHORT(false),
    /** Less is asked for than ESF's share, since others pay more than the rest. */
    SHARE_CUT(false),
    HOURS_OVER_CAP(false),
    CAP_UNKNOWN(false),
    SHARES_OVER_WHOLE(false);

    private final boolean blocking;

    ClaimFinding(boolean blocking) {
        this.blocking = blocking;
    }

    public boolean isBlocking() {
        return blocking;
    }
}
