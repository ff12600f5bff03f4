package se.samspel.participant.startgroup;

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

@Path("interventions/{id}/start-groups")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Start groups", description = "Groups that begin together. Uppstartsgrupper.")
class InterventionStartGroupsResource {

    private final StartGroupService groups;

    InterventionStartGroupsResource(StartGroupService groups) {
        this.groups = groups;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Plan a start group",
            description =
                    "By the host of the intervention. Its places limit nothing: more are recorded"
                            + " and shown. Planerar en uppstartsgrupp.")
    @APIResponse(
            responseCode = "201",
            description = "Planned. Planerad.",
            content = @Content(schema = @Schema(implementation = StartGroupView.class)))
    public Response plan(@PathParam("id") UUID id, @NotNull @Valid StartGroupRequest request) {
        return groups.plan(id, request).response();
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List an intervention's start groups",
            description = "For its host, newest first. För värden, nyast först.")
    public PageView<StartGroupRow> list(
            @PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return groups.list(id, page);
    }
}
