package se.samspel.participant.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PersonalData;

@Path("due-items")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due items", description = "Reminders. Bevakningar.")
class DueItemResource {

    private final DueItemService items;

    DueItemResource(DueItemService items) {
        this.items = items;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read what is due",
            description =
                    "Reminders of the acting unit's records, the earliest first: waivers that end,"
                            + " trials, long enrolments, situations, meetings to rebook,"
                            + " activities. Never of a protected person: the handlers follow those"
                            + " records themselves. Bevakningar för den agerande enheten, tidigast"
                            + " först; aldrig om en skyddad person.")
    @APIResponse(
            responseCode = "200",
            description = "What is due. Det som är att göra.",
            content = @Content(schema = @Schema(implementation = DueItemsView.class)))
    public DueItemsView read(
            @Parameter(description = "Days ahead. Dagar framåt.")
                    @QueryParam("days")
                    @DefaultValue("30")
                    @Min(0)
                    @Max(366)
                    int days,
            @Parameter(description = "At most so many. Högst så många.")
                    @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(500)
                    int limit) {
        return items.read(days, limit);
    }
}
