package se.samspel.funding.esf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;

@Path("/esf-projects/{projectId}")
@Tag(name = "ESF projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EsfProjectResource {

    private final EsfProjectService service;
    private final SubprojectService subprojects;

    EsfProjectResource(EsfProjectService service, SubprojectService subprojects) {
        this.service = service;
        this.subprojects = subprojects;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getEsfProject",
            summary = "Read an ESF project",
            description = "With all its subprojects. Med alla dess delprojekt.")
    @APIResponseSchema(EsfProjectView.class)
    public Response read(@PathParam("projectId") UUID projectId) {
        EsfProjectView view = service.read(projectId);
        return Answer.ok(view, view.version());
    }

    @PUT
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "changeEsfProject",
            summary = "Change an ESF project",
            description =
                    "Replaces all but the subprojects, against If-Match. Ersätter allt utom"
                            + " delprojekten.")
    @APIResponseSchema(EsfProjectView.class)
    public Response change(
            @PathParam("projectId") UUID projectId, @Valid @NotNull EsfProjectRequest request) {
        return service.change(projectId, request).answer();
    }

    @POST
    @Path("/subprojects")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "addEsfSubproject",
            summary = "Add a subproject",
            description =
                    "Answers the whole project. Lägger till ett delprojekt; svaret är hela"
                            + " projektet.")
    @APIResponseSchema(value = EsfProjectView.class, responseCode = "201")
    public Response add(
            @PathParam("projectId") UUID projectId, @Valid @NotNull SubprojectRequest request) {
        return subprojects.add(projectId, request).answer();
    }

    @PUT
    @Path("/subprojects/{subprojectId}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "changeEsfSubproject",
            summary = "Change a subproject",
            description =
                    "If-Match is the project's version; answers the whole project. If-Match är"
                            + " projektets version; svaret är hela projektet.")
    @APIResponseSchema(EsfProjectView.class)
    public Response change(
            @PathParam("projectId") UUID projectId,
            @PathParam("subprojectId") UUID subprojectId,
            @Valid @NotNull SubprojectRequest request) {
        return subprojects.change(projectId, subprojectId, request).answer();
    }
}
