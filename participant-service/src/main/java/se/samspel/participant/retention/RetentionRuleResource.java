package se.samspel.participant.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

@Path("retention-rules")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "How long, and what then. Bevarande och gallring.")
class RetentionRuleResource {

    private final RetentionRuleService rules;

    RetentionRuleResource(RetentionRuleService rules) {
        this.rules = rules;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide how long something is kept",
            description =
                    "By a documented decision of the calling authority; it replaces the rule in"
                            + " force for the class. Access logs: five years at least (422). Beslutar"
                            + " hur länge något bevaras; ersätter den regel som gäller.")
    @APIResponse(
            responseCode = "201",
            description = "In force. Gäller.",
            content = @Content(schema = @Schema(implementation = RetentionRuleView.class)))
    public Response decide(@NotNull @Valid RetentionRuleRequest request) {
        return rules.decide(request).response();
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List the retention rules",
            description =
                    "Every version, the latest first, with what the latest preview found. Alla"
                            + " versioner, senaste först, med senaste förhandsvisningens antal.")
    public PageView<RetentionRuleView> list(@BeanParam @Valid PageQuery page) {
        return rules.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(summary = "Read a retention rule", description = "One version. En version.")
    @APIResponse(
            responseCode = "200",
            description = "The rule. Regeln.",
            content = @Content(schema = @Schema(implementation = RetentionRuleView.class)))
    public Response read(@PathParam("id") UUID id) {
        return rules.read(id).response();
    }
}
