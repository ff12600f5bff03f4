package se.samspel.kit.upkeep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;

@Path("/upkeep-orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Upkeep", description = "What the operator orders of a service. Drift.")
class UpkeepResource {

    private final UpkeepService service;

    UpkeepResource(UpkeepService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "orderUpkeep",
            summary = "Order work in the background",
            description =
                    "For the operator: try parked records again, tell everything once more, wrap data"
                            + " keys or compute indexes by the current key. One of each at a time: 409;"
                            + " what this service hasn't got: 422. För plattformens operatör: arbete i"
                            + " bakgrunden.")
    @APIResponseSchema(value = UpkeepView.class, responseCode = "202")
    public Response order(@Valid @NotNull UpkeepRequest request) {
        UpkeepService.Ordered ordered = service.order(request);
        String path = "/upkeep-orders/" + ordered.view().id();
        return ordered.replayedStatus() == null
                ? Answer.accepted(ordered.view(), path, 1)
                : Answer.replayed(ordered.replayedStatus(), ordered.view(), path, 1);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scope.OPERATIONS_READ)
    @Operation(
            operationId = "getUpkeepOrder",
            summary = "How far ordered work has come",
            description = "For the operator. För operatören: hur långt arbetet har kommit.")
    @APIResponseSchema(UpkeepView.class)
    public Response read(@PathParam("id") UUID id) {
        return Response.ok(service.read(id)).build();
    }
}
