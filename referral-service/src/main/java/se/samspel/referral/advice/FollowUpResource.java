package se.samspel.referral.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

/** What a joint team is still to follow up. */
@Path("/interventions/{id}/team-follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Joint teams")
class FollowUpResource {

    private final FollowUpList followUps;

    FollowUpResource(FollowUpList followUps) {
        this.followUps = followUps;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listTeamFollowUps",
            summary = "List what is still to be followed up",
            description =
                    "For the host, the longest due first; with overdue=true only what is late. Kvar"
                            + " att följa upp, det mest försenade först.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = FollowUpPage.class)))
    public PageView<FollowUpEntry> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Only what is late. Bara det försenade.")
                    @QueryParam("overdue")
                    @DefaultValue("false")
                    boolean overdue,
            @BeanParam @Valid PageQuery page) {
        return followUps.list(id, overdue, page);
    }

    /** For the API's description: a page's items. */
    @Schema(name = "TeamFollowUpPage")
    record FollowUpPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<FollowUpEntry> items) {}
}
