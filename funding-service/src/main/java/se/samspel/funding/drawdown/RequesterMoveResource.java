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

@Path("/drawdowns/{drawdownId}")
@Tag(name = "Drawdowns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RequesterMoveResource {

    private final DrawdownRequestService service;

    RequesterMoveResource(DrawdownRequestService service) {
        this.service = service;
    }

    @POST
    @Path("/requests")
    @Idempotent
    @RolesAllowed({Scope.FUNDING_APPLY, Scope.FUNDING_WRITE})
    @Operation(
            operationId = "requestDrawdownAgain",
            summary = "Ask again for what was returned",
            description =
                    "With all of it as it is to be, by who asked before. Hela rekvisitionen som den"
                            + " ska vara, av den som begärde den.")
    @APIResponseSchema(DrawdownView.class)
    public Response requestAgain(
            @PathParam("drawdownId") UUID drawdownId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull DrawdownRequest request) {
        return service.requestAgain(drawdownId, request, acting).answer();
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @RolesAllowed({Scope.FUNDING_APPLY, Scope.FUNDING_WRITE})
    @Operation(
            operationId = "withdrawDrawdown",
            summary = "Withdraw a drawdown",
            description = "By who asked, before it is approved. Före godkännandet.")
    @APIResponseSchema(DrawdownView.class)
    public Response withdraw(
            @PathParam("drawdownId") UUID drawdownId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull DrawdownMoveRequest request) {
        return service.withdraw(drawdownId, request, acting).answer();
    }
}
