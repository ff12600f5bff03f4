package se.samspel.participant.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.PersonalData;

@Path("authority-settings")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings", description = "An authority's parameters. Myndighetens inställningar.")
class AuthoritySettingsResource {

    private final AuthoritySettingsService settings;

    AuthoritySettingsResource(AuthoritySettingsService settings) {
        this.settings = settings;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read the own authority's settings",
            description =
                    "What the calling authority has set, or the defaults with version 0. Vad"
                            + " myndigheten har ställt in, eller förvalen med version 0.")
    @APIResponse(
            responseCode = "200",
            description = "The settings. Inställningarna.",
            content = @Content(schema = @Schema(implementation = AuthoritySettingsView.class)))
    public Response read() {
        AuthoritySettingsView view = settings.read();
        return Answer.ok(view, view.version());
    }

    @PUT
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the own authority's settings",
            description =
                    "waiverMaxMonths caps the edges of forms recorded or renewed from then on;"
                            + " those recorded before stand. The first time with If-None-Match: *, then"
                            + " with If-Match. Ställer in hur länge kanter högst gäller.")
    @APIResponse(
            responseCode = "200",
            description = "Set. Inställt.",
            content = @Content(schema = @Schema(implementation = AuthoritySettingsView.class)))
    public Response set(@NotNull @Valid AuthoritySettingsRequest request) {
        AuthoritySettingsView view = settings.set(request);
        return Answer.ok(view, view.version());
    }
}
