package se.samspel.funding.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import se.samspel.kit.http.Idempotent;

@Path("/interventions/{interventionId}/applications")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DraftResource {

    private final ApplicationService service;

    DraftResource(ApplicationService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed({Scope.FUNDING_APPLY, Scope.FUNDING_WRITE})
    @Operation(
            operationId = "draftApplication",
            summary = "Draft an application for money",
            description =
                    "By a member's authority with funding.apply that hosts the intervention or takes"
                            + " part in it, or by the office. Av en medlems myndighet som är huvudman"
                            + " eller medverkar, eller av kansliet.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public Response draft(
            @PathParam("interventionId") UUID interventionId,
            @Valid @NotNull ApplicationRequest request) {
        return service.draft(interventionId, request).answer();
    }
}
