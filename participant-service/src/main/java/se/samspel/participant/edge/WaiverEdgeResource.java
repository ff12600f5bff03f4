package se.samspel.participant.edge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;
import se.samspel.participant.waiver.domain.EdgeState;

@Path("waiver-edges")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Waivers", description = "Waivers of secrecy. Eftergifter av sekretess.")
class WaiverEdgeResource {

    private final WaiverEdgeService edges;

    WaiverEdgeResource(WaiverEdgeService edges) {
        this.edges = edges;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List the edges that the caller discloses under",
            description =
                    "Edges of other authorities' forms whose discloser is the caller, never the"
                            + " person: who holds the form tells that elsewhere. Kanter i andra"
                            + " myndigheters eftergifter som den anropande lämnar ut enligt.")
    public PageView<WaiverEdgeView> list(
            @Parameter(description = "State. Läge.") @QueryParam("state") @DefaultValue("PENDING")
                    EdgeState state,
            @BeanParam @Valid PageQuery page) {
        return edges.list(state, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read an edge that the caller discloses under",
            description =
                    "For the discloser of another authority's form. En kant i en annan myndighets"
                            + " eftergift.")
    @APIResponse(
            responseCode = "200",
            description = "The edge. Kanten.",
            content = @Content(schema = @Schema(implementation = WaiverEdgeView.class)))
    public Response read(@PathParam("id") UUID id) {
        return edges.read(id).response();
    }

    @POST
    @Path("{id}/confirmation")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm an edge",
            description =
                    "The discloser will disclose under its pending edge: it is LIVE from then on."
                            + " participantId names its own record of the person; 422 other-person"
                            + " when the two are known to be different. Needs If-Match with the"
                            + " edge's version. Utlämnaren bekräftar kanten.")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed. Bekräftad.",
            content = @Content(schema = @Schema(implementation = WaiverEdgeView.class)))
    public Response confirm(@PathParam("id") UUID id, @NotNull @Valid ConfirmationRequest request) {
        return edges.confirm(id, request).response();
    }

    @POST
    @Path("{id}/refusal")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Refuse an edge",
            description =
                    "The discloser will not disclose under its pending edge: it is WITHDRAWN and"
                            + " marked refused. Needs If-Match with the edge's version."
                            + " Utlämnaren avböjer kanten.")
    @APIResponse(
            responseCode = "200",
            description = "Refused. Avböjd.",
            content = @Content(schema = @Schema(implementation = WaiverEdgeView.class)))
    public Response refuse(@PathParam("id") UUID id, @NotNull @Valid RefusalRequest request) {
        return edges.refuse(id, request).response();
    }
}
