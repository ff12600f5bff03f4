package se.samspel.funding.yearwheel;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;

@Path("/associations/{associationId}/year-wheel-parameters")
@Tag(name = "Year wheel")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ParametersResource {

    private final ParametersService service;

    ParametersResource(ParametersService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setYearWheelParameters",
            summary = "Set an association's own days in the year wheel",
            description =
                    "With it others are reminded of the steps from firstBudgetYear on. The first PUT"
                            + " sends If-None-Match: *, later ones If-Match. Egna dagar i årshjulet;"
                            + " härmed börjar påminnelserna.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = ParametersView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = ParametersView.class)))
    public Response set(
            @PathParam("associationId") String associationId,
            @Valid @NotNull ParametersRequest request) {
        return service.set(AssociationId.inPath(associationId), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getYearWheelParameters",
            summary = "Read an association's days in the year wheel",
            description =
                    "404 while it has set none and the usual days count. 404 så länge de vanliga"
                            + " dagarna gäller.")
    @APIResponseSchema(ParametersView.class)
    public Response read(@PathParam("associationId") String associationId) {
        ParametersView view = service.read(AssociationId.inPath(associationId));
        return Answer.ok(view, view.version());
    }
}
