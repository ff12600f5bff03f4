package se.samspel.funding.drawdown;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import se.samspel.funding.acting.ActingUser;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;

@Path("/grants/{grantId}/drawdowns")
@Tag(name = "Drawdowns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class GrantDrawdownResource {

    private final DrawdownRequestService service;

    GrantDrawdownResource(DrawdownRequestService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed({Scope.FUNDING_APPLY, Scope.FUNDING_WRITE})
    @Operation(
            operationId = "requestDrawdown",
            summary = "Ask for granted money",
            description =
                    "By the intervention's host with funding.apply, or by the office; net of VAT."
                            + " More than what remains, and days of another drawdown, are findings"
                            + " and no hindrance here. Av huvudmannen med funding.apply eller av"
                            + " kansliet, utan moms. Mer än vad som återstår och dagar som redan är"
                            + " rekvirerade anmärks men hindrar inte.")
    @APIResponseSchema(value = DrawdownView.class, responseCode = "201")
    public Response request(
            @PathParam("grantId") UUID grantId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull DrawdownRequest request) {
        return service.request(grantId, request, acting).answer();
    }
}
