package se.samspel.funding.decision.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.boardmeeting.domain.MeetingRule;
import se.samspel.funding.statutes.domain.Majorities;
import se.samspel.kit.value.IdentityNumberInText;

/**
 * What the minutes say of a matter.
 *
 * @param reservations ids of those with a reservation
 * @param conflicts ids of those with a conflict of interest (jäv) in this matter
 */
public record DecisionContent(
        DecisionKind kind,
        String subject,
        DecisionOutcome outcome,
        About about,
        @Nullable Votes votes,
        List<String> reservations,
        List<String> conflicts) {

    public DecisionContent {
        IdentityNumberInText.refuse("subject", subject);
        refuseDoubles(reservations);
        refuseDoubles(conflicts);
        if (votes != null && votes.contradict(outcome)) {
            throw new DecisionRule.OutcomeAgainstMajority();
        }
    }

    /** Throws where somebody counts who wasn't there or has a conflict of interest. */
    void refuseUnfitFor(List<String> present) {
        Set<String> counting = new HashSet<>(present);
        conflicts.forEach(counting::remove);
        if (votes != null && votes.sum() > counting.size()) {
            throw new DecisionRule.TooManyVotes();
        }
        if (!counting.containsAll(reservations)) {
            throw new DecisionRule.ReservationWithoutPart();
        }
    }

    /** Whether it was carried by a vote, for which the statutes may ask for a majority. */
    public boolean isVotedThrough() {
        return votes != null && outcome == DecisionOutcome.APPROVED;
    }

    /** Lag 2003:1210 9 § 6: the statutes say which decisions need more than a simple majority. */
    public void refuseUnreached(Majorities majorities) {
        if (votes == null || outcome != DecisionOutcome.APPROVED) {
            return;
        }
        if (!majorities.isReached(kind.inStatutes(), votes.inFavour(), votes.against())) {
            throw new DecisionRule.MajorityNotReached(majorities);
        }
    }

    private static void refuseDoubles(List<String> seats) {
        if (new HashSet<>(seats).size() < seats.size()) {
            throw new MeetingRule.SeatTwice();
        }
    }
}
