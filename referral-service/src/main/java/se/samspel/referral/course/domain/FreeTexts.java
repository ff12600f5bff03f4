package se.samspel.referral.course.domain;

import java.time.LocalDate;
import se.samspel.referral.waiver.domain.DataCategory;
import se.samspel.referral.waiver.domain.Edge;
import se.samspel.referral.waiver.domain.EdgeState;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Who may read what the referrer has written or attached: the referrer its own, the host what is
 * waived, nobody else. What the host has received stays its own public record, but locked once the
 * waiver is withdrawn.
 */
public final class FreeTexts {

    private FreeTexts() {}

    /**
     * @param category what the text or file tells of: the host reads it where that is waived
     * @param review whether the caller reads for a review or at the person's own request
     */
    public static boolean readable(
            DataCategory category,
            Referral referral,
            Insight insight,
            Edges edges,
            LocalDate today,
            boolean review) {
        return switch (insight.role()) {
            case BOTH, REFERRER -> true;
            case HOST ->
                    edges.all().stream()
                            .filter(edge -> edge.id().equals(referral.subject().edgeId()))
                            .filter(edge -> edge.categories().contains(category))
                            .anyMatch(edge -> opens(edge, referral, today, review));
            case INCOME_AUTHORITY, STRANGER -> false;
        };
    }

    private static boolean opens(Edge edge, Referral referral, LocalDate today, boolean review) {
        if (edge.state() == EdgeState.WITHDRAWN) {
            return review && referral.receivedOn() != null;
        }
        return referral.receivedOn() != null || edge.spans(today);
    }
}
