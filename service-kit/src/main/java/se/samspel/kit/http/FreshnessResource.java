package se.samspel.kit.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;

/** How far this service is behind: what it has not announced yet and not taken in yet. */
@Path("/freshness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "About")
class FreshnessResource {

    private final OutboxBacklog backlog;
    private final TopicLag lag;

    FreshnessResource(OutboxBacklog backlog, TopicLag lag) {
        this.backlog = backlog;
        this.lag = lag;
    }

    @GET
    @RolesAllowed({Scope.OPERATIONS_READ, Scope.REPORT_READ, Scope.REFERRAL_READ})
    @Operation(
            operationId = "getFreshness",
            summary = "How far behind the service is",
            description =
                    "Events not yet published, records parked and lag per input topic. Händelser"
                            + " som inte publicerats, parkerade poster och eftersläpning per"
                            + " ämne.")
    public FreshnessView freshness() {
        OutboxBacklog.Counts counts = backlog.counts();
        return new FreshnessView(
                counts.pending(), counts.oldestSeconds(), counts.parked(), lag.inputs());
    }

    @Schema(
            name = "Freshness",
            examples =
                    "{\"outboxPending\":0,\"oldestPendingSeconds\":0,\"parked\":0,"
                            + "\"inputs\":[{\"topic\":\"samspel.funding.v1\",\"lag\":0}]}")
    record FreshnessView(
            @Schema(minimum = "0", maximum = "9223372036854775807") long outboxPending,
            @Schema(minimum = "0", maximum = "9223372036854775807") long oldestPendingSeconds,
            @Schema(minimum = "0", maximum = "9223372036854775807") long parked,
            @Schema(maxItems = 20) List<TopicLag.Input> inputs) {}
}
