package se.samspel.funding.intervention;

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

@Path("/interventions/{interventionId}/register")
@Tag(name = "Interventions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RegisterResource {

    private final RegisterService service;

    RegisterResource(RegisterService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setRegister",
            summary = "Set an intervention's register",
            description =
                    "Partners, steering group and planned participants, replaced as a whole. The"
                            + " first PUT sends If-None-Match: *, later ones If-Match. Medverkande,"
                            + " styrgrupp och planerade deltagare; ersätts i sin helhet.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = RegisterView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = RegisterView.class)))
    public Response set(
            @PathParam("interventionId") UUID interventionId,
            @Valid @NotNull RegisterRequest request) {
        return service.set(interventionId, request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getRegister",
            summary = "Read an intervention's register",
            description =
                    "For the members' authorities, the office and the operator. För medlemmarnas"
                            + " myndigheter, kansliet och operatören.")
    @APIResponseSchema(RegisterView.class)
    public Response read(@PathParam("interventionId") UUID interventionId) {
        RegisterView view = service.read(interventionId);
        return Answer.ok(view, view.version());
    }
}
