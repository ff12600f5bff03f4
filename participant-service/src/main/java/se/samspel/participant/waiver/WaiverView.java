package se.samspel.participant.waiver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.waiver.domain.DataCategory;
import se.samspel.participant.waiver.domain.EdgeState;
import se.samspel.participant.waiver.domain.Waiver;
import se.samspel.participant.waiver.domain.WaiverEdge;
import se.samspel.participant.waiver.domain.WaiverPurpose;

/** A waiver as read on a day: edges whose time is over answer EXPIRED. */
@Schema(
        name = "WaiverView",
        requiredProperties = {
            "id",
            "participantId",
            "signedOn",
            "validUntil",
            "edges",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7d20-7a11-8c22-5b1f0c9e4d02",\
                "participantId":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01","signedOn":"2026-10-18",\
                "validUntil":"2029-10-17","language":"sv","edges":[\
                {"id":"01a6f0c2-7d20-7b11-8c22-5b1f0c9e4d11","discloser":"2321000180",\
                "recipient":"2120002304.ame","purpose":"COORDINATED_REHABILITATION",\
                "categories":["IDENTITY","CONTACT","NEED"],"validFrom":"2026-10-18",\
                "validUntil":"2029-10-17","state":"LIVE","withdrawnAt":null}],"version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record WaiverView(
        UUID id,
        UUID participantId,
        LocalDate signedOn,
        LocalDate validUntil,
        @Schema(maxLength = 30) @Nullable String language,
        @Schema(maxItems = 50) List<Edge> edges,
        long version,
        Instant recordedAt) {

    @Schema(name = "WaiverEdge")
    record Edge(
            UUID id,
            AuthorityId discloser,
            AuthorityId recipient,
            WaiverPurpose purpose,
            @Schema(maxItems = 11) Set<DataCategory> categories,
            LocalDate validFrom,
            LocalDate validUntil,
            State state,
            @Nullable Instant withdrawnAt) {}

    /** What a reader sees: the stored state, or that its time is over. */
    @Schema(name = "WaiverEdgeState")
    enum State {
        PENDING,
        LIVE,
        WITHDRAWN,
        EXPIRED
    }

    static WaiverView of(Waiver waiver, LocalDate today) {
        return new WaiverView(
                waiver.id(),
                waiver.participantId(),
                waiver.signedOn(),
                waiver.validUntil(),
                waiver.language(),
                waiver.edges().stream().map(edge -> edge(edge, today)).toList(),
                waiver.version(),
                waiver.recordedAt());
    }

    private static Edge edge(WaiverEdge edge, LocalDate today) {
        return new Edge(
                edge.id(),
                edge.discloser(),
                edge.recipient(),
                edge.purpose(),
                edge.categories(),
                edge.validFrom(),
                edge.validUntil(),
                state(edge, today),
                edge.withdrawnAt());
    }

    private static State state(WaiverEdge edge, LocalDate today) {
        if (edge.state() == EdgeState.WITHDRAWN) {
            return State.WITHDRAWN;
        }
        return edge.validUntil().isBefore(today)
                ? State.EXPIRED
                : State.valueOf(edge.state().name());
    }
}
