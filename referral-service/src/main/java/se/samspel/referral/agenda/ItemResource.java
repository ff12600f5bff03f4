package se.samspel.referral.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import se.samspel.kit.http.PersonalData;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** What is on an agenda. */
@Path("/team-meetings/{id}/items")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Joint teams")
class ItemResource {

    private final ItemService service;

    ItemResource(ItemService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "addAgendaItem",
            summary = "Put an item on a meeting's agenda",
            description =
                    "The host puts a received referral to the team on the agenda, or a question about"
                            + " nobody who can be identified. Each team authority sees it by its own"
                            + " edge of the waiver alone. Huvudmannen sätter upp en mottagen remiss"
                            + " eller en avidentifierad fråga; varje myndighet ser punkten bara enligt"
                            + " sin egen del av samtycket.")
    @APIResponse(
            responseCode = "201",
            description = "Added. Tillagd.",
            content = @Content(schema = @Schema(implementation = AgendaItemView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid ItemRequest request) {
        if ((request.referralId() == null) == (request.topic() == null)) {
            throw Problem.malformed(
                    "/referralId",
                    "exactly-one",
                    Text.of(
                            "Ange antingen referralId eller topic.",
                            "Give either referralId or topic."));
        }
        return service.add(id, request);
    }

    @POST
    @Path("/{itemId}/move")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "moveAgendaItem",
            summary = "Move an item to a later meeting",
            description =
                    "From a planned or cancelled meeting to a later planned one of the same team."
                            + " Needs If-Match. Flyttar punkten till ett senare möte.")
    @APIResponse(
            responseCode = "200",
            description = "Moved. Flyttad.",
            content = @Content(schema = @Schema(implementation = AgendaItemView.class)))
    public Response move(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @NotNull @Valid ItemMoveRequest request) {
        return service.move(id, itemId, request);
    }

    @POST
    @Path("/{itemId}/withdrawal")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "withdrawAgendaItem",
            summary = "Take an item off the agenda",
            description =
                    "Before the meeting; nobody but the host sees it afterwards. Needs If-Match. Tar"
                            + " bort punkten före mötet; sedan ser bara huvudmannen den.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn. Borttagen.",
            content = @Content(schema = @Schema(implementation = AgendaItemView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @NotNull @Valid ItemWithdrawalRequest request) {
        return service.withdraw(id, itemId, request);
    }
}
