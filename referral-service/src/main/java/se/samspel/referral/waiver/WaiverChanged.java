package se.samspel.referral.waiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

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

    /**
     * What waits for an answer of its discloser. A host answers by receiving the referral: to it
     * another edge of the form leads already.
     */
    List<AskedEdge> asked() {
        Set<AuthorityId> receivers =
                edges.stream()
                        .filter(edge -> edge.state().equals("LIVE"))
                        .map(EdgeFact::recipient)
                        .collect(Collectors.toSet());
        return edges.stream()
                .filter(edge -> edge.state().equals("PENDING"))
                .filter(edge -> !receivers.contains(edge.discloser()))
                .map(edge -> new AskedEdge(edge.edgeId(), edge.discloser()))
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
            String state) {}
}
