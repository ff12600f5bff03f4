package se.samspel.funding.decision.domain;

/** How those present voted, where it was not decided without a vote. */
public record Votes(int inFavour, int against, int abstained) {

    public Votes {
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new DecisionRule.NegativeVotes();
        }
    }

    /** Equal votes are decided by the chair, so they contradict no outcome. */
    boolean contradict(DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> inFavour < against;
            case REJECTED -> inFavour > against;
            case POSTPONED, REFERRED_BACK -> false;
        };
    }

    long sum() {
        return (long) inFavour + against + abstained;
    }
}
