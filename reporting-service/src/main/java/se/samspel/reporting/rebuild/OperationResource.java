package se.samspel.reporting.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation", description = "Projections and their input. Drift.")
class OperationResource {

    private final OperationService service;

    OperationResource(OperationService service) {
        this.service = service;
    }

    @GET
    @Path("projection-state")
    @RolesAllowed(Scope.OPERATIONS_READ)
    @Operation(
            operationId = "getProjectionState",
            summary = "How far the sums are behind the facts",
            description =
                    "For the operator: months whose sums wait, since when, and the latest rebuild."
                            + " The lag of each topic is in freshness. För operatören: hur länge"
                            + " summor väntar och den senaste ombyggnaden.")
    @APIResponseSchema(ProjectionStateView.class)
    public Response state() {
        return Response.ok(service.state()).build();
    }
}
