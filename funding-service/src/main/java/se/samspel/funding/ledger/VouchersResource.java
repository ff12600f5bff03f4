package se.samspel.funding.ledger;

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
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/ledger/vouchers")
@Tag(name = "Ledger", description = "The subsidiary ledger. Sidoordnad bokföring.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class VouchersResource {

    private final VoucherService service;
    private final Pages pages;

    VouchersResource(VoucherService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "bookVoucher",
            summary = "Book a voucher by hand",
            description =
                    "Debit and credit are equal; nothing is booked in a closed period (409). It is"
                            + " never changed: a mistake is reversed. Debet och kredit är lika;"
                            + " inget bokförs i en stängd period. Den ändras aldrig: fel återförs.")
    @APIResponseSchema(value = VoucherView.class, responseCode = "201")
    public Response book(
            @PathParam("associationId") String associationId,
            @BeanParam @Valid ActingUser user,
            @Valid @NotNull VoucherRequest request) {
        return service.book(AssociationId.inPath(associationId), request, user).answer();
    }

    @POST
    @Path("/{voucherId}/reversal")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "reverseVoucher",
            summary = "Reverse a voucher",
            description =
                    "A voucher of its own that takes all of the other back, once (409 the second"
                            + " time). En egen verifikation som återför hela den andra, en gång.")
    @APIResponseSchema(value = VoucherView.class, responseCode = "201")
    public Response reverse(
            @PathParam("associationId") String associationId,
            @PathParam("voucherId") UUID voucherId,
            @BeanParam @Valid ActingUser user,
            @Valid @NotNull ReversalRequest request) {
        return service.reverse(AssociationId.inPath(associationId), voucherId, request, user)
                .answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listVouchers",
            summary = "List an association's vouchers",
            description =
                    "The latest day first; for the members' authorities, the office and the"
                            + " operator. Senaste dagen först.")
    public PageView<VoucherView> list(
            @PathParam("associationId") String associationId,
            @BeanParam @Valid VoucherQuery query,
            @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(
                page,
                service.list(association, query, page),
                () -> service.count(association, query));
    }

    @GET
    @Path("/{voucherId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getVoucher",
            summary = "Read a voucher",
            description = "As it was booked. Verifikationen som den bokfördes.")
    @APIResponseSchema(VoucherView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("voucherId") UUID voucherId) {
        VoucherView view = service.read(AssociationId.inPath(associationId), voucherId);
        return Answer.ok(view, view.version());
    }
}
