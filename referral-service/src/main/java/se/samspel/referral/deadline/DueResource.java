package se.samspel.referral.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** What is awaited, by its last day. */
@Path("/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Deadlines", description = "By when each step is due. Tidsfrister.")
class DueResource {

    private final DueService service;

    DueResource(DueService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listDeadlines",
            summary = "List the deadlines that are not met",
            description =
                    "The host's own referrals, and those of the caller's sent ones whose completion is"
                            + " requested; the earliest day first. Of more than 5,000 open referrals"
                            + " those that have waited longest. Tidsfrister som inte är uppfyllda"
                            + " för huvudmannens remisser och för egna sända vars komplettering"
                            + " begärts; den tidigaste dagen först. Av fler än 5 000 öppna remisser"
                            + " de som väntat längst.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = DuePage.class)))
    public PageView<DueView> list(
            @Parameter(
                            description =
                                    "overdue or upcoming; both when absent. Försenade eller kommande.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"overdue", "upcoming"}))
                    @QueryParam("state")
                    @Nullable String state,
            @Parameter(
                            description = "Of one intervention. För en insats.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("interventionId")
                    @Nullable String interventionId,
            @Parameter(
                            description = "Due on this day at the latest. Senast denna dag.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("until")
                    @Nullable String until,
            @BeanParam @Valid PageQuery page) {
        var wanted = new DueService.Wanted(state(state), id(interventionId), day(until));
        return service.list(wanted, page);
    }

    private static @Nullable DueState state(@Nullable String given) {
        return switch (given) {
            case "overdue" -> DueState.OVERDUE;
            case "upcoming" -> DueState.UPCOMING;
            case null -> null;
            default -> throw unknown("state");
        };
    }

    private static @Nullable LocalDate day(@Nullable String given) {
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw unknown("until");
        }
    }

    private static @Nullable UUID id(@Nullable String given) {
        try {
            return given == null ? null : UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw unknown("interventionId");
        }
    }

    private static Problem unknown(String name) {
        return Problem.malformed(
                name,
                "unknown-value",
                Text.of("Okänt värde för " + name + ".", "Unknown value of " + name + "."));
    }

    /** For the API's description: a page's items. */
    @Schema(name = "DueStepPage")
    record DuePage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<DueView> items) {}
}
