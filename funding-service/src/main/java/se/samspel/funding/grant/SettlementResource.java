package se.samspel.funding.grant;

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

@Path("/grants/{grantId}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SettlementResource {

    private final SettlementService service;

    SettlementResource(SettlementService service) {
        this.service = service;
    }

    @POST
    @Path("/carry-overs")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "carryGrantOver",
            summary = "Carry over what a year left to the next one",
            description =
                    "By decision of the board; no more than what remains. Ombudgetering till nästa"
                            + " år, högst det som återstår.")
    @APIResponseSchema(GrantView.class)
    public Response carryOver(
            @PathParam("grantId") UUID grantId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull CarryOverRequest request) {
        return service.carryOver(grantId, request, acting).answer();
    }

    @POST
    @Path("/repayments")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "repayGrant",
            summary = "Record that granted money comes back",
            description =
                    "Drawn and unused money is due to be paid back; what was never drawn is handed"
                            + " back. Återbetalning av rekvirerade eller återlämning av återstående"
                            + " medel.")
    @APIResponseSchema(GrantView.class)
    public Response repay(
            @PathParam("grantId") UUID grantId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull RepaymentRequest request) {
        return service.repay(grantId, request, acting).answer();
    }

    @POST
    @Path("/repayments/{repaymentId}/payments")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "payRepayment",
            summary = "Record that a repayment was paid",
            description = "Once. En gång.")
    @APIResponseSchema(GrantView.class)
    public Response pay(
            @PathParam("grantId") UUID grantId,
            @PathParam("repaymentId") UUID repaymentId,
            @Valid @NotNull PaymentRequest request) {
        return service.pay(grantId, repaymentId, request).answer();
    }

    @POST
    @Path("/closings")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "closeGrant",
            summary = "Close a settled grant",
            description =
                    "When nothing is left of any year and drawn money that comes back is paid. När"
                            + " inget återstår och alla återbetalningar är betalda.")
    @APIResponseSchema(GrantView.class)
    public Response close(
            @PathParam("grantId") UUID grantId, @Valid @NotNull GrantClosingRequest request) {
        return service.close(grantId, request).answer();
    }
}
