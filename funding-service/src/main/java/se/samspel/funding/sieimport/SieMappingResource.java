package se.samspel.funding.sieimport;

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

@Path("/associations/{associationId}/sie-mapping")
@Tag(name = "Imports of actual cost")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SieMappingResource {

    private final SieMappingService service;

    SieMappingResource(SieMappingService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setSieMapping",
            summary = "Set how the association's books are read",
            description =
                    "Which object of dimension 6 is which intervention, and which accounts are"
                            + " which cost. Replaces all; previews of SIE files that are not"
                            + " committed get a new version, since they come out differently. The"
                            + " first PUT sends If-None-Match: *, later ones If-Match. Vilket"
                            + " projektobjekt som är vilken insats och vilka konton som är vilket"
                            + " kostnadsslag.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = SieMappingView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = SieMappingView.class)))
    public Response set(
            @PathParam("associationId") String associationId,
            @Valid @NotNull SieMappingRequest request) {
        return service.set(AssociationId.inPath(associationId), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getSieMapping",
            summary = "Read how the association's books are read",
            description = "For its office and the operator. För kansliet och operatören.")
    @APIResponseSchema(SieMappingView.class)
    public Response read(@PathParam("associationId") String associationId) {
        SieMappingView view = service.read(AssociationId.inPath(associationId));
        return Answer.ok(view, view.version());
    }
}
