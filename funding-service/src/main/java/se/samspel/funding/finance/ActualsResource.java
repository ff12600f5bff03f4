package se.samspel.funding.finance;

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

@Path("/interventions/{interventionId}/actuals")
@Tag(name = "Finances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ActualsResource {

    private final ActualsService service;

    ActualsResource(ActualsService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "reportActuals",
            summary = "Report an intervention's actual cost",
            description =
                    "The cost of asOf's year up to asOf. Per cost category the latest asOf counts;"
                            + " an earlier report is kept but changes nothing. Årets kostnad till och"
                            + " med asOf; per kostnadsslag gäller den senaste dagen.")
    @APIResponseSchema(value = ActualsView.class, responseCode = "201")
    public Response report(
            @PathParam("interventionId") UUID interventionId,
            @Valid @NotNull ActualsRequest request) {
        return service.report(interventionId, request).answer();
    }

    @GET
    @Path("/{actualsId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getActuals",
            summary = "Read a report of actual cost",
            description = "As it was made. Rapporten som den lämnades.")
    @APIResponseSchema(ActualsView.class)
    public Response read(
            @PathParam("interventionId") UUID interventionId,
            @PathParam("actualsId") UUID actualsId) {
        ActualsView view = service.read(interventionId, actualsId);
        return Answer.ok(view, view.version());
    }
}
