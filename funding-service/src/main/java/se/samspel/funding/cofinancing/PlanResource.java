package se.samspel.funding.cofinancing;

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

@Path("/esf-projects/{projectId}/plan")
@Tag(name = "ESF projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanResource {

    private final PlanService service;

    PlanResource(PlanService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setEsfPlan",
            summary = "Set a project's plan of posts, participants and cost",
            description =
                    "Replaces all of it; the answer tells where it contradicts itself. The first PUT"
                            + " sends If-None-Match: *, later ones If-Match. Ersätter hela planen;"
                            + " svaret visar dess motsägelser.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response set(
            @PathParam("projectId") UUID projectId, @Valid @NotNull PlanRequest request) {
        return service.set(projectId, request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getEsfPlan",
            summary = "Read a project's plan and its contradictions",
            description =
                    "What it claims in sum beside what its rows add up to. Vad planen anger i"
                            + " summa bredvid vad raderna blir.")
    @APIResponseSchema(PlanView.class)
    public Response read(@PathParam("projectId") UUID projectId) {
        PlanView view = service.read(projectId);
        return Answer.ok(view, view.version());
    }
}
