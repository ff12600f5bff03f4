package se.samspel.funding.payment;

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
import se.samspel.funding.drawdown.DrawdownView;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;

@Path("/drawdowns/{drawdownId}/payments")
@Tag(name = "Drawdowns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DrawdownPaymentResource {

    private final PaymentService service;

    DrawdownPaymentResource(PaymentService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "payDrawdown",
            summary = "Record that a drawdown was paid",
            description =
                    "Not by who approved it (four-eyes); 409 where the ledger's month is closed."
                            + " Inte av den som godkänt den; 409 när bokföringsmånaden är stängd.")
    @APIResponseSchema(DrawdownView.class)
    public Response pay(
            @PathParam("drawdownId") UUID drawdownId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull DrawdownPaymentRequest request) {
        return service.pay(drawdownId, request, acting).answer();
    }
}
