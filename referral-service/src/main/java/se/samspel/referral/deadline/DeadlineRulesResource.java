package se.samspel.referral.deadline;

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

/** An intervention's deadline rules. */
@Path("/interventions/{id}/deadline-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Deadlines", description = "By when each step is due. Tidsfrister.")
class DeadlineRulesResource {

    private final DeadlineRulesService service;

    DeadlineRulesResource(DeadlineRulesService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Operation(
            operationId = "setDeadlineRules",
            summary = "Set an intervention's deadlines from a day on",
            description =
                    "The host says within how many days each step is due, and whether the introductory"
                            + " visit is obligatory. For a period counts what is in force on the day it"
                            + " begins; rules of other days stay. The first PUT sends If-None-Match: *,"
                            + " later ones If-Match. Huvudmannen anger inom hur många dagar varje steg"
                            + " ska vara taget och om studiebesöket är obligatoriskt, från en viss dag.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = DeadlineRulesView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Set anew. Satt på nytt.",
            content = @Content(schema = @Schema(implementation = DeadlineRulesView.class)))
    public Response set(@PathParam("id") UUID id, @NotNull @Valid DeadlineRuleRequest request) {
        DeadlineRulesService.RulesSet set = service.set(id, request);
        DeadlineRulesView view = set.view();
        return set.first()
                ? Answer.created(view, "/interventions/" + id + "/deadline-rules", view.version())
                : Answer.ok(view, view.version());
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getDeadlineRules",
            summary = "Read an intervention's deadline rules",
            description =
                    "For the host and the authorities of the association's members; not found where"
                            + " none are set. För huvudmannen och förbundets medlemmars myndigheter;"
                            + " finns inte om inga är satta.")
    @APIResponse(
            responseCode = "200",
            description = "The rules. Reglerna.",
            content = @Content(schema = @Schema(implementation = DeadlineRulesView.class)))
    public Response read(@PathParam("id") UUID id) {
        DeadlineRulesView view = service.read(id);
        return Answer.ok(view, view.version());
    }
}
