package se.samspel.participant.headcount;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.PersonalData;

@Path("interventions/{id}/anonymous-counts/{year}")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Anonymous counts", description = "Numbers, never rows. Antal, aldrig rader.")
class AnonymousCountsResource {

    private final AnonymousCountsService counts;

    AnonymousCountsResource(AnonymousCountsService counts) {
        this.counts = counts;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read how many are counted without a row",
            description =
                    "What the service has counted, what the host has entered and the total, for"
                            + " the host alone. Version 0 and no ETag while nobody is. Hur många"
                            + " som räknas anonymt.")
    @APIResponse(
            responseCode = "200",
            description = "The counts. Antalen.",
            content = @Content(schema = @Schema(implementation = AnonymousCountsView.class)))
    public Response read(
            @PathParam("id") UUID id,
            @Parameter(example = "2020") @PathParam("year") @Min(1900) @Max(2200) int year) {
        AnonymousCountsView view = counts.read(id, year);
        return view.version() == 0 ? Response.ok(view).build() : Answer.ok(view, view.version());
    }

    @PUT
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter how many more there are",
            description =
                    "Further persons of a year by sex, all of them anew; a head-count"
                            + " intervention is counted by this call alone. The first PUT of a"
                            + " year without any count sends If-None-Match: *, later ones"
                            + " If-Match. Anger ytterligare anonyma deltagare, eller"
                            + " volyminsatsens deltagare.")
    @APIResponse(
            responseCode = "201",
            description = "Counted for the first time. Räknade första gången.",
            content = @Content(schema = @Schema(implementation = AnonymousCountsView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Counted anew. Räknade på nytt.",
            content = @Content(schema = @Schema(implementation = AnonymousCountsView.class)))
    public Response enter(
            @PathParam("id") UUID id,
            @Parameter(example = "2020") @PathParam("year") @Min(1900) @Max(2200) int year,
            @NotNull @Valid AnonymousCountsRequest request) {
        return counts.enter(id, year, request).response();
    }
}
