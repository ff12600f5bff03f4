package se.samspel.funding.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;

@Path("/associations/{associationId}/payments")
@Tag(name = "Drawdowns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PaymentResource {

    private final PaymentService service;

    PaymentResource(PaymentService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "payDrawdowns",
            summary = "Record that drawdowns were paid at once",
            description =
                    "All of them or none; not by who approved any of them (four-eyes); 409 where the"
                            + " ledger's month is closed. Alla eller ingen; inte av den som godkänt"
                            + " någon av dem; 409 när bokföringsmånaden är stängd.")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    public Response pay(
            @PathParam("associationId") String associationId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull PaymentsRequest request) {
        return service.payAll(AssociationId.inPath(associationId), request, acting).answer();
    }

    @GET
    @Path("/{paymentId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getDrawdownPayment",
            summary = "Read a payment of drawdowns",
            description = "With what it paid. Med de rekvisitioner som den betalade.")
    @APIResponseSchema(PaymentView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("paymentId") UUID paymentId) {
        return Answer.ok(service.read(AssociationId.inPath(associationId), paymentId), 1);
    }
}
