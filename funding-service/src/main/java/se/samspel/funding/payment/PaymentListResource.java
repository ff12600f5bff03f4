package se.samspel.funding.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;

@Path("/associations/{associationId}/payment-list")
@Tag(name = "Drawdowns")
class PaymentListResource {

    private static final String TEXT_CSV = "text/csv";

    private final PaymentListService service;

    PaymentListResource(PaymentListService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Produces({MediaType.APPLICATION_JSON, TEXT_CSV})
    @Operation(
            operationId = "getPaymentList",
            summary = "What is approved and not paid",
            description =
                    "For the office, by host with sums; as JSON or as CSV. Betalningslista för"
                            + " kansliet, per huvudman med summor.")
    @APIResponse(
            responseCode = "200",
            description = "The list. Listan.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PaymentListView.class)),
                @Content(
                        mediaType = TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000),
                        examples =
                                @ExampleObject(
                                        name = "rows",
                                        value =
                                                "row,host,netSek,drawdownId,interventionId,grantId,"
                                                        + "year,periodFrom,periodTo,approvedOn,"
                                                        + "invoiceReference\r\ntotal,,0\r\n"))
            })
    public Response list(
            @PathParam("associationId") String associationId, @Context HttpHeaders headers) {
        PaymentListView list = service.list(AssociationId.inPath(associationId));
        if (wantsCsv(headers.getAcceptableMediaTypes())) {
            return Response.ok(PaymentListCsv.of(list), TEXT_CSV + ";charset=UTF-8")
                    .header("Content-Disposition", "attachment; filename=\"payment-list.csv\"")
                    .header("Vary", "Accept")
                    .build();
        }
        return Response.ok(list, MediaType.APPLICATION_JSON).header("Vary", "Accept").build();
    }

    /** In the caller's order of preference; JSON for who has none. */
    private static boolean wantsCsv(List<MediaType> accepted) {
        MediaType csv = MediaType.valueOf(TEXT_CSV);
        return accepted.stream()
                .filter(wish ->
                        wish.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                                || wish.isCompatible(csv))
                .findFirst()
                .map(wish -> !wish.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .orElse(false);
    }
}
