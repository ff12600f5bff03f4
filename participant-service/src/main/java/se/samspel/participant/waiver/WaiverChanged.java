package se.samspel.participant.waiver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.participant.waiver.domain.DataCategory;
import se.samspel.participant.waiver.domain.EdgeState;
import se.samspel.participant.waiver.domain.Waiver;
import se.samspel.participant.waiver.domain.WaiverEdge;
import se.samspel.participant.waiver.domain.WaiverPurpose;

/**
 * Event: the form with all its edges as they stand now.
 *
 * @param participantId as the form's holder knows the person, opaque to everyone else
 */
@Personal(
        categories = "CASE_STATUS",
        what = "Event: a form's edges by opaque ids. Händelse: kanternas läge.")
public record WaiverChanged(UUID waiverId, UUID participantId, long version, List<Edge> edges) {

    /** One edge as stored: expiry shows in its dates. */
    public record Edge(
            UUID edgeId,
            AuthorityId discloser,
            AuthorityId recipient,
            WaiverPurpose purpose,
            Set<DataCategory> categories,
            LocalDate validFrom,
            LocalDate validUntil,
            EdgeState state,
            @Nullable Instant withdrawnAt) {}

    /** Call after the flush: the version is the one that is committed. */
    public static OutboxEvent of(Waiver waiver) {
        return new WaiverChanged(
                        waiver.id(),
                        waiver.participantId(),
                        waiver.version(),
                        waiver.edges().stream().map(WaiverChanged::edge).toList())
                .event();
    }

    public OutboxEvent event() {
        return OutboxEvent.state(
                "samspel.participant.v1", "waiver.changed", waiverId.toString(), this);
    }

    private static Edge edge(WaiverEdge edge) {
        return new Edge(
                edge.id(),
                edge.discloser(),
                edge.recipient(),
                edge.purpose(),
                edge.categories(),
                edge.validFrom(),
                edge.validUntil(),
                edge.state(),
                edge.withdrawnAt());
    }
}
