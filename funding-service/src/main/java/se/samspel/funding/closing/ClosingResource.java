package se.samspel.funding.closing;

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

@Path("/interventions/{interventionId}/closing")
@Tag(name = "Interventions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClosingResource {

    private final ClosingService service;

    ClosingResource(ClosingService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "closeIntervention",
            summary = "Close an intervention",
            description =
                    "With its last day and why; If-Match is the intervention's version. The answer"
                            + " tells which years of its grants are not settled. Sista dagen och"
                            + " varför; svaret säger vilka medel som inte är avräknade.")
    @APIResponseSchema(ClosingView.class)
    public Response close(
            @PathParam("interventionId") UUID interventionId,
            @Valid @NotNull ClosingRequest request) {
        return service.close(interventionId, request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getInterventionClosing",
            summary = "Read how an intervention was closed",
            description =
                    "With what is unsettled now; 404 while it isn't closed. Med det som inte är"
                            + " avräknat nu.")
    @APIResponseSchema(ClosingView.class)
    public Response read(@PathParam("interventionId") UUID interventionId) {
        ClosingView view = service.read(interventionId);
        return Answer.ok(view, view.version());
    }
}
