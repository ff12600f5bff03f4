package se.samspel.funding.costmodel;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;

@Path("/esf-projects/{projectId}/cost-models")
@Tag(name = "ESF projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CostModelsResource {

    private final CostModelsService service;

    CostModelsResource(CostModelsService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setEsfCostModels",
            summary = "Set how a project's cost is reckoned",
            description =
                    "Replaces all rows; no month may have two. The first PUT sends If-None-Match:"
                            + " *, later ones If-Match. Kostnadsmodeller i hela månader; ersätter"
                            + " alla rader.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = CostModelsView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = CostModelsView.class)))
    public Response set(
            @PathParam("projectId") UUID projectId, @Valid @NotNull CostModelsRequest request) {
        return service.set(projectId, request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getEsfCostModels",
            summary = "Read how a project's cost is reckoned",
            description =
                    "For the members' authorities, the office and the operator. För medlemmarnas"
                            + " myndigheter, kansliet och operatören.")
    @APIResponseSchema(CostModelsView.class)
    public Response read(@PathParam("projectId") UUID projectId) {
        CostModelsView view = service.read(projectId);
        return Answer.ok(view, view.version());
    }
}
