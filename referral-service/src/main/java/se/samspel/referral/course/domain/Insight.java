package se.samspel.referral.course.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;
import se.samspel.referral.waiver.domain.DataCategory;
import se.samspel.referral.waiver.domain.Edges;

/**
 * What one authority may know of a referral in one state on one day, each fact by its edge of the
 * waiver (OSL 8:1, 10:1).
 *
 * @param role in which the authority looks
 * @param status state, dates, response
 * @param queue place and waiting days
 * @param outcome that the enrolment has ended, and where the outcome is read
 */
public record Insight(Role role, boolean status, boolean queue, boolean outcome) {

    /** The authority's part in the referral. */
    public enum Role {
        /** The host of an intervention to which it refers its own person. */
        BOTH,
        HOST,
        REFERRER,
        INCOME_AUTHORITY,
        STRANGER;

        /** In the state table's words. */
        Set<Party> parties() {
            return switch (this) {
                case BOTH -> EnumSet.of(Party.HOST, Party.REFERRER);
                case HOST -> EnumSet.of(Party.HOST);
                case REFERRER -> EnumSet.of(Party.REFERRER);
                case INCOME_AUTHORITY, STRANGER -> EnumSet.noneOf(Party.class);
            };
        }
    }

    private static final Text NOT_FROM_HERE =
            Text.of(
                    "Remissen kan inte ta det steget från sitt nuvarande tillstånd.",
                    "The referral can't make that move from where it stands.");

    /**
     * @param state where the referral stands or stood
     * @param edges the referral's waiver, as far as it is known here
     */
    public static Insight of(
            Referral referral, ReferralState state, AuthorityId viewer, Edges edges, LocalDate on) {
        Role role = role(referral.parties(), viewer);
        return switch (role) {
            case BOTH, HOST -> new Insight(role, true, true, true);
            case REFERRER ->
                    new Insight(
                            role,
                            opens(referral, viewer, edges, DataCategory.CASE_STATUS, on),
                            opens(referral, viewer, edges, DataCategory.QUEUE, on),
                            opens(referral, viewer, edges, DataCategory.OUTCOME, on));
            case INCOME_AUTHORITY -> {
                boolean status =
                        ReferralState.ENROLLED_OR_LATER.contains(state)
                                && opens(referral, viewer, edges, DataCategory.CASE_STATUS, on);
                yield new Insight(
                        role,
                        status,
                        false,
                        status && opens(referral, viewer, edges, DataCategory.OUTCOME, on));
            }
            case STRANGER -> new Insight(role, false, false, false);
        };
    }

    /** Whether the authority may know that the referral exists. */
    public boolean anything() {
        return isHost() || role == Role.REFERRER || status;
    }

    public boolean isHost() {
        return role == Role.HOST || role == Role.BOTH;
    }

    public boolean isReferrer() {
        return role == Role.REFERRER || role == Role.BOTH;
    }

    /** The state as this authority may know it. */
    public ReferralState shown(ReferralState state) {
        return status ? state : state.shownWithoutStatus();
    }

    /** What this authority may do, told by no more than the state that it may know. */
    public List<Move> allowedMoves(ReferralState state) {
        return Move.allowed(shown(state), role.parties());
    }

    /** Refuses a move that doesn't start from where the referral stands. */
    public void require(Move move, ReferralState state) {
        if (!move.startsFrom(state)) {
            throw illegal(state, move);
        }
    }

    /** Refuses a visit to a referral that is enrolled or over. */
    public void requireBeforeEnrolment(ReferralState state) {
        if (!state.isBeforeEnrolment()) {
            throw illegal(state, null);
        }
    }

    /** Refuses what the referrer can only do until the host has received the referral. */
    public void requireBeforeReception(Referral referral) {
        if (referral.receivedOn() != null) {
            throw illegal(referral.state(), null);
        }
    }

    private IllegalMove illegal(ReferralState state, @Nullable Move tried) {
        List<String> others =
                allowedMoves(state).stream().filter(move -> move != tried).map(Move::name).toList();
        return new IllegalMove(shown(state).name(), others, NOT_FROM_HERE);
    }

    private static boolean opens(
            Referral referral,
            AuthorityId viewer,
            Edges edges,
            DataCategory category,
            LocalDate on) {
        AuthorityId host = referral.parties().receivingAuthority();
        boolean confirmed = referral.receivedOn() != null || referral.parties().sameAuthority();
        return edges.open(host, viewer, category, on, confirmed);
    }

    private static Role role(Parties parties, AuthorityId viewer) {
        if (viewer.equals(parties.receivingAuthority())) {
            return parties.sameAuthority() ? Role.BOTH : Role.HOST;
        }
        if (viewer.equals(parties.referringAuthority())) {
            return Role.REFERRER;
        }
        return viewer.equals(parties.incomeAuthority()) ? Role.INCOME_AUTHORITY : Role.STRANGER;
    }
}
