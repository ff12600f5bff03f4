package se.samspel.funding.contributioncall;

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
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/contribution-calls/{callId}/payments")
@Tag(name = "Contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PaymentResource {

    private final PaymentService service;
    private final Pages pages;

    PaymentResource(PaymentService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "recordContributionPayment",
            summary = "Record a payment of a call",
            description =
                    "Of the whole or a part; a mistake is undone by a payment that reverses it."
                            + " Hela eller en del; ett fel rättas med en omvänd betalning.")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    public Response record(
            @PathParam("callId") UUID callId, @Valid @NotNull PaymentRequest request) {
        return service.record(callId, request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listContributionPayments",
            summary = "List a call's payments",
            description = "In the order recorded. I den ordning de noterades.")
    public PageView<PaymentView> list(
            @PathParam("callId") UUID callId, @BeanParam @Valid PageQuery page) {
        return pages.view(page, service.list(callId, page), () -> service.count(callId));
    }

    @GET
    @Path("/{paymentId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getContributionPayment",
            summary = "Read a payment",
            description = "As it was recorded. Betalningen som den noterades.")
    @APIResponseSchema(PaymentView.class)
    public Response read(@PathParam("callId") UUID callId, @PathParam("paymentId") UUID paymentId) {
        PaymentView view = service.read(callId, paymentId);
        return Answer.ok(view, view.version());
    }
}
