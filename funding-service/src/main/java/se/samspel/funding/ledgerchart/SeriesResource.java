package se.samspel.funding.ledgerchart;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.ledger.domain.Series;
import se.samspel.funding.ledger.domain.SeriesKey;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.problem.Problem;

@Path("/associations/{associationId}/ledger/series")
@Tag(name = "Ledger")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SeriesResource {

    private final SeriesService service;

    SeriesResource(SeriesService service) {
        this.service = service;
    }

    @PUT
    @Path("/{series}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "addVoucherSeries",
            summary = "Add a series of vouchers",
            description =
                    "Needs If-None-Match: *; a series never changes. Kräver If-None-Match: *; en"
                            + " serie ändras aldrig.")
    @APIResponse(
            responseCode = "201",
            description = "Added. Upplagd.",
            content = @Content(schema = @Schema(implementation = SeriesView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it was. Oförändrad.",
            content = @Content(schema = @Schema(implementation = SeriesView.class)))
    public Response add(
            @PathParam("associationId") String associationId,
            @PathParam("series") String series,
            @Valid @NotNull SeriesRequest request) {
        if (!series.matches(Series.FORM)) {
            throw Problem.notFound();
        }
        var key = new SeriesKey(AssociationId.inPath(associationId), series);
        return service.add(key, request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listVoucherSeries",
            summary = "List an association's series of vouchers",
            description = "Each is numbered by itself every year. Var och en har egna nummer.")
    public SeriesListView list(@PathParam("associationId") String associationId) {
        return service.list(AssociationId.inPath(associationId));
    }
}
