package se.samspel.participant.caseload;

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

@Path("interventions/{id}/follow-up-settings")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up settings", description = "When to remind. När det ska påminnas.")
class FollowUpSettingsResource {

    private final FollowUpSettingsService settings;

    FollowUpSettingsResource(FollowUpSettingsService settings) {
        this.settings = settings;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read when the host is reminded",
            description =
                    "Twelve months and version 0, without an ETag, until the host has set it. När"
                            + " värden påminns; tolv månader tills något annat är satt.")
    @APIResponse(
            responseCode = "200",
            description = "The settings. Inställningarna.",
            content = @Content(schema = @Schema(implementation = FollowUpSettingsView.class)))
    public Response read(@PathParam("id") UUID id) {
        FollowUpSettingsView view = settings.read(id);
        return view.version() == 0 ? Response.ok(view).build() : Answer.ok(view, view.version());
    }

    @PUT
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set when the host is reminded",
            description =
                    "Of enrolments that have lasted so many months; it blocks nothing. The first"
                            + " PUT sends If-None-Match: *, later ones If-Match. Efter hur många"
                            + " månader värden påminns.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = FollowUpSettingsView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Set anew. Satt på nytt.",
            content = @Content(schema = @Schema(implementation = FollowUpSettingsView.class)))
    public Response set(@PathParam("id") UUID id, @NotNull @Valid FollowUpSettingsRequest request) {
        return settings.set(id, request).response();
    }
}
