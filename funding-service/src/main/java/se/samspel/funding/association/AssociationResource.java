package se.samspel.funding.association;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;

@Path("/associations")
@Tag(name = "Associations", description = "Associations and their members. Förbund och medlemmar.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AssociationResource {

    private final AssociationService service;

    AssociationResource(AssociationService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "registerAssociation",
            summary = "Register an association",
            description =
                    "The operator registers a coordination association; its id is its organisation"
                            + " number. 200 when it is known already, unchanged. Operatören"
                            + " registrerar ett samordningsförbund; 200 om det redan finns.")
    @APIResponse(
            responseCode = "201",
            description = "Registered. Registrerat.",
            content = @Content(schema = @Schema(implementation = AssociationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already. Fanns redan.",
            content = @Content(schema = @Schema(implementation = AssociationView.class)))
    public Response register(@Valid @NotNull AssociationRequest request) {
        return service.register(request).answer();
    }

    @GET
    @Path("/{associationId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getAssociation",
            summary = "Read an association",
            description =
                    "For its members' authorities, its office and the operator. För medlemmarnas"
                            + " myndigheter, kansliet och operatören.")
    @APIResponseSchema(AssociationView.class)
    public Response read(@PathParam("associationId") String associationId) {
        AssociationView view = service.read(AssociationId.inPath(associationId));
        return Answer.ok(view, view.version());
    }
}
