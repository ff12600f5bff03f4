package se.samspel.participant.outcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PersonalData;

@Path("enrolments/{id}/outcome")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes", description = "The closed loop. Återkoppling.")
class OutcomeResource {

    private final OutcomeService outcomes;

    OutcomeResource(OutcomeService outcomes) {
        this.outcomes = outcomes;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read an outcome",
            description =
                    "For the host; for the referrer and the income authority while an edge with"
                            + " OUTCOME stands today (404 without). Codes that tell of health are"
                            + " shown only with HEALTH too. Läser utfallet av en inskrivning.")
    @APIResponse(
            responseCode = "200",
            description = "The outcome. Utfallet.",
            content = @Content(schema = @Schema(implementation = OutcomeView.class)))
    public OutcomeView read(@PathParam("id") UUID id) {
        return outcomes.read(id);
    }
}
