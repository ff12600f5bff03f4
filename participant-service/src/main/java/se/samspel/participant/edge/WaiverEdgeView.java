package se.samspel.participant.edge;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.waiver.domain.DataCategory;
import se.samspel.participant.waiver.domain.EdgeState;
import se.samspel.participant.waiver.domain.WaiverEdge;
import se.samspel.participant.waiver.domain.WaiverPurpose;

/**
 * An edge as its discloser sees it: never the person nor the form.
 *
 * @param holder who holds the form, and knows the person
 */
@Schema(
        name = "WaiverEdgeToAnswer",
        requiredProperties = {
            "edgeId",
            "holder",
            "discloser",
            "recipient",
            "purpose",
            "categories",
            "validFrom",
            "validUntil",
            "state",
            "refused",
            "version"
        },
        examples =
                """
                {"edgeId":"01a6f0c2-7d20-7b11-8c22-5b1f0c9e4d11","holder":"2321000180",\
                "discloser":"2021005521","recipient":"2120002304.ame",\
                "purpose":"COORDINATED_REHABILITATION","categories":["INCOME"],\
                "validFrom":"2026-10-18","validUntil":"2029-10-17","state":"PENDING",\
                "refused":false,"version":1}\
                """)
record WaiverEdgeView(
        UUID edgeId,
        AuthorityId holder,
        AuthorityId discloser,
        AuthorityId recipient,
        WaiverPurpose purpose,
        @Schema(maxItems = 11) Set<DataCategory> categories,
        LocalDate validFrom,
        LocalDate validUntil,
        EdgeState state,
        @Schema(description = "Refused by its discloser. Avböjd av utlämnaren.") boolean refused,
        long version) {

    static WaiverEdgeView of(WaiverEdge edge) {
        return new WaiverEdgeView(
                edge.id(),
                edge.controller(),
                edge.discloser(),
                edge.recipient(),
                edge.purpose(),
                edge.categories(),
                edge.validFrom(),
                edge.validUntil(),
                edge.state(),
                edge.refused(),
                edge.version());
    }

    /** As its own discloser has just turned it. */
    static WaiverEdgeView turned(WaiverEdge pending, EdgeState to) {
        WaiverEdgeView before = of(pending);
        return new WaiverEdgeView(
                before.edgeId,
                before.holder,
                before.discloser,
                before.recipient,
                before.purpose,
                before.categories,
                before.validFrom,
                before.validUntil,
                to,
                to == EdgeState.WITHDRAWN,
                before.version + 1);
    }
}
