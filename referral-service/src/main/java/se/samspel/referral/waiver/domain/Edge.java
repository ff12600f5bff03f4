package se.samspel.referral.waiver.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/**
 * One direction of a waiver of secrecy: who may tell whom what, for which days (OSL 10:1, 12 ch.).
 */
@Personal(categories = "CASE_STATUS", what = "An edge as told by participant-service. En kant.")
public record Edge(
        UUID id,
        UUID waiverId,
        AuthorityId discloser,
        AuthorityId recipient,
        String purpose,
        Set<DataCategory> categories,
        LocalDate validFrom,
        LocalDate validUntil,
        EdgeState state) {

    /** Status, queue and outcome of a case are told for this purpose alone. */
    public static final String REHABILITATION = "COORDINATED_REHABILITATION";

    /** What a joint team's authority may be told of a case on its agenda. */
    public static final String JOINT_TEAM = "JOINT_TEAM";

    /** Whether the edge's days hold {@code on}; both ends count. */
    public boolean spans(LocalDate on) {
        return !on.isBefore(validFrom) && !on.isAfter(validUntil);
    }

    /**
     * Refuses what would be recorded under this edge: after a withdrawal nothing more, otherwise
     * only acts dated within its days.
     */
    public void requireFor(String field, LocalDate actDate) {
        if (state == EdgeState.WITHDRAWN) {
            throw new WaiverWithdrawn();
        }
        if (!spans(actDate)) {
            throw new NoWaiver(field);
        }
    }

    boolean opens(AuthorityId from, AuthorityId to, DataCategory category, boolean confirmed) {
        return isFor(REHABILITATION, from, to, confirmed) && categories.contains(category);
    }

    boolean isFor(String wanted, AuthorityId from, AuthorityId to, boolean confirmed) {
        boolean stands = state == EdgeState.LIVE || (state == EdgeState.PENDING && confirmed);
        return stands && purpose.equals(wanted) && discloser.equals(from) && recipient.equals(to);
    }
}
