package se.samspel.participant.plan;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PersonalData;

@Path("enrolments/{id}/plan")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Plans and activities. Planer och aktiviteter.")
class PlanResource {

    private final PlanService plans;

    PlanResource(PlanService plans) {
        this.plans = plans;
    }

    @PUT
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set an enrolment's plan",
            description =
                    "Agreement and goals, replaced as a whole. The first PUT sends If-None-Match:"
                            + " *, later ones If-Match. Överenskommelse och mål, ersätts i sin"
                            + " helhet.")
    @APIResponse(
            responseCode = "201",
            description = "Agreed on for the first time. Överenskommen första gången.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Agreed on anew. Överenskommen på nytt.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response agree(@PathParam("id") UUID id, @NotNull @Valid PlanRequest request) {
        return plans.agree(id, request).response();
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read an enrolment's plan",
            description = "For the host alone. Planen, bara för värden.")
    @APIResponse(
            responseCode = "200",
            description = "The plan. Planen.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response read(@PathParam("id") UUID id) {
        return plans.read(id).response();
    }
}
