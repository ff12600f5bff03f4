package se.samspel.referral.jointteam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;

/** Which authorities are in a joint team. */
@Path("/interventions/{id}/joint-team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Joint teams", description = "MGT, resursråd. Myndighetsgemensamma team.")
class TeamResource {

    private final TeamService service;

    TeamResource(TeamService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getJointTeam",
            summary = "Read a joint team",
            description =
                    "For the host and the authorities that take part today. För huvudmannen och de"
                            + " myndigheter som i dag ingår.")
    @APIResponseSchema(TeamView.class)
    public TeamView read(@PathParam("id") UUID id) {
        return service.read(id);
    }

    @POST
    @Path("/members")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "addJointTeamMember",
            summary = "Add an authority to a joint team",
            description =
                    "The host adds an authority of one of the association's members, in a function"
                            + " and for days. Huvudmannen lägger till en myndighet, i en funktion och"
                            + " för en tid.")
    @APIResponse(
            responseCode = "201",
            description = "Added. Tillagd.",
            content = @Content(schema = @Schema(implementation = TeamView.MemberView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid MemberRequest request) {
        return service.add(id, request);
    }

    @POST
    @Path("/members/{memberId}/end")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "endJointTeamMember",
            summary = "Set an authority's last day in a joint team",
            description =
                    "Also of a day to come. Needs If-Match. Sätter myndighetens sista dag i teamet,"
                            + " också en kommande.")
    @APIResponse(
            responseCode = "200",
            description = "Set. Satt.",
            content = @Content(schema = @Schema(implementation = TeamView.MemberView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @NotNull @Valid MemberEndRequest request) {
        return service.end(id, memberId, request);
    }
}
