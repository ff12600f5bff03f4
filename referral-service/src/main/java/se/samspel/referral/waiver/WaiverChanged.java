package se.samspel.referral.waiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.referral.waiver.domain.DataCategory;
import se.samspel.referral.waiver.domain.Edge;

/**
 * A waiver form as announced: all its edges as they stand.
 *
 * @param participantId of the authority that holds the form; links it to that authority's referral
 *     to an intervention of its own
 */
@Personal(
        categories = "CASE_STATUS",
        what = "Projection of the waivers' edges. Kanterna, från " + "participant-service.")
record WaiverChanged(
        UUID waiverId, @Nullable UUID participantId, long version, List<EdgeFact> edges) {

    /** What waits for an answer of its discloser. */
    List<AskedEdge> asked() {
        Set<AuthorityId> receivers =
                edges.stream()
                        .filter(EdgeFact::leadsAReferral)
                        .map(EdgeFact::recipient)
                        .collect(Collectors.toSet());
        return edges.stream()
                .filter(edge -> edge.state().equals("PENDING"))
                .map(edge ->
                        new AskedEdge(
                                edge.edgeId(),
                                edge.discloser(),
                                receivers.contains(edge.discloser())))
                .toList();
    }

    record EdgeFact(
            UUID edgeId,
            AuthorityId discloser,
            AuthorityId recipient,
            String purpose,
            List<String> categories,
            LocalDate validFrom,
            LocalDate validUntil,
            String state) {

        /** A referral says who the person is; a team or an income authority is told less. */
        boolean leadsAReferral() {
            return state.equals("LIVE")
                    && purpose.equals(Edge.REHABILITATION)
                    && categories.contains(DataCategory.IDENTITY.name());
        }
    }
}
