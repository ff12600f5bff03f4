package se.samspel.funding.esf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;

@Path("/associations/{associationId}/esf-programme-periods/{period}")
@Tag(name = "ESF projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HourCapsResource {

    private final HourCapsService service;

    HourCapsResource(HourCapsService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setEsfHourCaps",
            summary = "Set the hours of a person that count in a year",
            description =
                    "For the association, before what is known of the programme period; each row"
                            + " until the next one. The first PUT sends If-None-Match: *, later ones"
                            + " If-Match. Årligt timtak per person för förbundet; varje rad gäller"
                            + " till nästa.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = HourCapsView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = HourCapsView.class)))
    public Response set(
            @PathParam("associationId") String associationId,
            @PathParam("period") @Pattern(regexp = EsfProjectRequest.PERIOD) String period,
            @Valid @NotNull HourCapsRequest request) {
        return service.set(AssociationId.inPath(associationId), period, request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getEsfHourCaps",
            summary = "Read the hours of a person that count in a year",
            description =
                    "The association's own, else what is known of the programme period: 1,662 in"
                            + " 2014-2020. Förbundets eget timtak, annars det som är känt om"
                            + " programperioden.")
    @APIResponseSchema(HourCapsView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("period") @Pattern(regexp = EsfProjectRequest.PERIOD) String period) {
        HourCapsView view = service.read(AssociationId.inPath(associationId), period);
        return Answer.ok(view, view.version());
    }
}
