package se.samspel.referral.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PersonalData;

/** An intervention's queue. */
@Path("/interventions")
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Queue")
class QueueResource {

    private final QueueService queues;

    QueueResource(QueueService queues) {
        this.queues = queues;
    }

    @GET
    @Path("/{id}/queue")
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getQueue",
            summary = "Read an intervention's queue",
            description =
                    "The host sees all rows, a referrer its own; places are counted over all."
                            + " Huvudmannen ser alla rader, en remittent sina egna; platserna räknas"
                            + " över alla.")
    @APIResponseSchema(QueueView.class)
    public QueueView queue(@PathParam("id") UUID id) {
        return queues.queue(id);
    }
}
