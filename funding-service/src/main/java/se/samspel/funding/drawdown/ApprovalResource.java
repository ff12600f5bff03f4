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
class ApprovalResource {

    private final ApprovalService service;

    ApprovalResource(ApprovalService service) {
        this.service = service;
    }

    @POST
    @Path("/returns")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "returnDrawdown",
            summary = "Return a drawdown to be changed",
            description = "With the reason. Återsänds för ändring, med skäl.")
    @APIResponseSchema(DrawdownView.class)
    public Response returnBack(
            @PathParam("drawdownId") UUID drawdownId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull ReasonedMoveRequest request) {
        return service.returnBack(drawdownId, request, acting).answer();
    }

    @POST
    @Path("/rejections")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "rejectDrawdown",
            summary = "Reject a drawdown",
            description = "With the reason. Avslås, med skäl.")
    @APIResponseSchema(DrawdownView.class)
    public Response reject(
            @PathParam("drawdownId") UUID drawdownId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull ReasonedMoveRequest request) {
        return service.reject(drawdownId, request, acting).answer();
    }

    @POST
    @Path("/approvals")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "approveDrawdown",
            summary = "Approve a drawdown",
            description =
                    "Draws the net of the grant's year: 422 grant-overdrawn for more than what"
                            + " remains. Not by who asked for it (four-eyes). Belastar tilldelningen;"
                            + " inte av den som rekvirerade.")
    @APIResponseSchema(DrawdownView.class)
    public Response approve(
            @PathParam("drawdownId") UUID drawdownId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull DrawdownMoveRequest request) {
        return service.approve(drawdownId, request, acting).answer();
    }

    @POST
    @Path("/revocations")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "revokeDrawdown",
            summary = "Take an approval back before the payment",
            description =
                    "The grant has its money again. Godkännandet återkallas före betalning; medlen"
                            + " återgår till tilldelningen.")
    @APIResponseSchema(DrawdownView.class)
    public Response revoke(
            @PathParam("drawdownId") UUID drawdownId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull ReasonedMoveRequest request) {
        return service.revoke(drawdownId, request, acting).answer();
    }
}
