package se.samspel.reporting.rebuild;

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

@Path("/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operation", description = "Projections and their input. Drift.")
class RebuildResource {

    private final RebuildService service;

    RebuildResource(RebuildService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "orderRebuild",
            summary = "Read the topics again from their beginning",
            description =
                    "For the operator. What is there is served until the swap at the end. One at a"
                            + " time: 409. För plattformens operatör: läser om ämnena från början och"
                            + " byter sedan.")
    @APIResponseSchema(value = RebuildView.class, responseCode = "202")
    public Response order(@Valid @NotNull RebuildRequest request) {
        RebuildService.Ordered ordered = service.order(request);
        String path = "/rebuilds/" + ordered.view().id();
        return ordered.replayedStatus() == null
                ? Answer.accepted(ordered.view(), path, 1)
                : Answer.replayed(ordered.replayedStatus(), ordered.view(), path, 1);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scope.OPERATIONS_READ)
    @Operation(
            operationId = "getRebuild",
            summary = "How far a rebuild has come",
            description = "For the operator. För operatören: hur långt ombyggnaden har kommit.")
    @APIResponseSchema(RebuildView.class)
    public Response read(@PathParam("id") UUID id) {
        return Response.ok(service.read(id)).build();
    }
}
