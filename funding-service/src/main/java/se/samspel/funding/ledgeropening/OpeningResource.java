package se.samspel.funding.ledgeropening;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.ledger.VoucherView;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;

@Path("/associations/{associationId}/ledger/opening-balances")
@Tag(name = "Ledger")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OpeningResource {

    private final OpeningService service;

    OpeningResource(OpeningService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "openLedgerYear",
            summary = "Book a year's opening balances",
            description =
                    "A voucher of 1 January in series IB, once a year until it is reversed."
                            + " Without lines it carries the former year forward, whose periods"
                            + " must be closed. En verifikation den 1 januari i serie IB, en gång"
                            + " om året; utan rader förs det förra årets balanser över.")
    @APIResponseSchema(value = VoucherView.class, responseCode = "201")
    public Response open(
            @PathParam("associationId") String associationId,
            @BeanParam @Valid ActingUser user,
            @Valid @NotNull OpeningRequest request) {
        return service.open(AssociationId.inPath(associationId), request, user).answer();
    }
}
