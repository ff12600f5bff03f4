package se.samspel.referral.priority;

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
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.PersonalData;

/** The rules that order an intervention's queue. */
@Path("/interventions/{id}/priority-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Queue")
class PriorityRulesResource {

    private final PriorityRulesService service;

    PriorityRulesResource(PriorityRulesService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Operation(
            operationId = "setPriorityRules",
            summary = "Set the rules that order a queue from a day on",
            description =
                    "The host sets them, in place of those of the same day; an empty list ends"
                            + " priority. The first PUT sends If-None-Match: *, later ones If-Match."
                            + " Huvudmannen sätter reglerna från en dag; en tom lista upphäver dem."
                            + " Första gången If-None-Match: *, sedan If-Match.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satta första gången.",
            content = @Content(schema = @Schema(implementation = PriorityRulesView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Set. Satta.",
            content = @Content(schema = @Schema(implementation = PriorityRulesView.class)))
    public Response set(@PathParam("id") UUID id, @NotNull @Valid PriorityRulesRequest request) {
        request.requireWhole();
        return service.set(id, request);
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getPriorityRules",
            summary = "Read the rules that order a queue",
            description =
                    "For the host and the members' authorities. För huvudmannen och medlemmarnas"
                            + " myndigheter.")
    @APIResponse(
            responseCode = "200",
            description = "The rules by day. Reglerna per dag.",
            content = @Content(schema = @Schema(implementation = PriorityRulesView.class)))
    public Response read(@PathParam("id") UUID id) {
        PriorityRulesView view = service.read(id);
        return Answer.ok(view, view.version());
    }
}
