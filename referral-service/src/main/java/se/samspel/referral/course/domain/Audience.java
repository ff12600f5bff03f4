package se.samspel.referral.course.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Who is told of a move, and as which state: by the waiver's edge on the act's date that isn't
 * withdrawn now. The host is told all; a referrer always learns that its referral was received and
 * that it has ended.
 */
public final class Audience {

    private Audience() {}

    /** One authority and the state that it is told. */
    public record Told(AuthorityId authority, ReferralState state) {}

    public static List<Told> of(Referral referral, Turn turn, Edges edges) {
        Parties parties = referral.parties();
        List<Told> told = new ArrayList<>();
        Stream.of(
                        parties.receivingAuthority(),
                        parties.referringAuthority(),
                        parties.incomeAuthority())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(authority ->
                        stateFor(referral, turn, authority, edges)
                                .map(state -> new Told(authority, state))
                                .ifPresent(told::add));
        return List.copyOf(told);
    }

    private static Optional<ReferralState> stateFor(
            Referral referral, Turn turn, AuthorityId authority, Edges edges) {
        Insight insight = Insight.of(referral, turn.after(), authority, edges, turn.on());
        if (insight.status()) {
            return Optional.of(turn.after());
        }
        return insight.isReferrer() ? withoutStatus(turn) : Optional.empty();
    }

    // Only what is new to it: a step between two states that look alike to it is no news.
    private static Optional<ReferralState> withoutStatus(Turn turn) {
        ReferralState after = turn.after().shownWithoutStatus();
        boolean alwaysLearned = after == ReferralState.RECEIVED || after == ReferralState.CLOSED;
        boolean news = turn.before() != null && turn.before().shownWithoutStatus() != after;
        return alwaysLearned && news ? Optional.of(after) : Optional.empty();
    }
}
