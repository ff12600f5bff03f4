package se.samspel.referral.redirect;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PersonalData;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** A joint team's ways, and how many went which. */
@Path("/interventions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Joint teams")
class RedirectResource {

    private final RedirectService service;

    RedirectResource(RedirectService service) {
        this.service = service;
    }

    @GET
    @Path("/redirect-ways")
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getRedirectWays",
            summary = "Read a joint team's ways",
            description =
                    "For the authorities of the association's members: the ways by which the team"
                            + " redirects. Teamets vägar vidare, för medlemmarnas myndigheter.")
    @APIResponseSchema(RedirectWaysView.class)
    public Response read(@PathParam("id") UUID id) {
        return service.read(id);
    }

    @PUT
    @Path("/redirect-ways")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Operation(
            operationId = "setRedirectWays",
            summary = "Set a joint team's ways",
            description =
                    "The host replaces all of them. The first PUT sends If-None-Match: *, later ones"
                            + " If-Match. Huvudmannen ersätter alla vägar.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satta första gången.",
            content = @Content(schema = @Schema(implementation = RedirectWaysView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatta.",
            content = @Content(schema = @Schema(implementation = RedirectWaysView.class)))
    public Response replace(@PathParam("id") UUID id, @NotNull @Valid RedirectWaysRequest request) {
        return service.replace(id, request);
    }

    @GET
    @Path("/redirect-flow")
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getRedirectFlow",
            summary = "Count a joint team's referrals by way",
            description =
                    "Of the referrals submitted in the period: how many went which way, or are open,"
                            + " declined, withdrawn, lapsed. Exact for the host; other authorities of"
                            + " the association's members ask for a year from 1 January or 1 July, and"
                            + " a table with a count of 1-4 is hidden whole. Remisser inkomna under"
                            + " perioden, per väg; exakt för huvudmannen, för övriga myndigheter döljs"
                            + " hela tabellen om någon siffra är 1-4.")
    @APIResponseSchema(RedirectFlowView.class)
    public RedirectFlowView flow(
            @PathParam("id") UUID id,
            @Parameter(description = "First day. Första dagen.", required = true)
                    @QueryParam("from")
                    @Nullable String from,
            @Parameter(description = "Last day. Sista dagen.", required = true) @QueryParam("to")
                    @Nullable String to) {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        return service.flow(id, first, last);
    }

    // A text, since what is no date must be 400: as a date it would be 404.
    private static LocalDate day(String name, @Nullable String given) {
        try {
            if (given != null) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeException e) {
            // Refused below.
        }
        throw Problem.malformed(
                name,
                "date",
                Text.of("Skriv datumet som 2026-12-31.", "Write the date as 2026-12-31."));
    }
}
