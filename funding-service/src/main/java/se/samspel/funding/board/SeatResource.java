package se.samspel.funding.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/board/seats")
@Tag(name = "Board")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SeatResource {

    private final SeatService service;
    private final Pages pages;

    SeatResource(SeatService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "registerBoardSeat",
            summary = "Register a seat in the board",
            description =
                    "A member's seat on the days of a period; a successor has a row of its own. A"
                            + " seat without holder is vacant. Kansliet registrerar en medlems"
                            + " plats i styrelsen; utan holder är den vakant.")
    @APIResponseSchema(value = SeatView.class, responseCode = "201")
    public Response register(
            @PathParam("associationId") String associationId, @Valid @NotNull SeatRequest request) {
        return service.register(AssociationId.inPath(associationId), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listBoardSeats",
            summary = "List the seats of all days",
            description = "The latest first. Den senaste först.")
    public PageView<SeatView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(page, service.list(association, page), () -> service.count(association));
    }

    @GET
    @Path("/{seatId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getBoardSeat",
            summary = "Read a seat in the board",
            description = "On the days of its period. Under sin period.")
    @APIResponseSchema(SeatView.class)
    public Response read(
            @PathParam("associationId") String associationId, @PathParam("seatId") UUID seatId) {
        SeatView view = service.read(AssociationId.inPath(associationId), seatId);
        return Answer.ok(view, view.version());
    }

    @PUT
    @Path("/{seatId}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "changeBoardSeat",
            summary = "Change a seat in the board",
            description = "Replaces all; needs If-Match. Ersätter allt; kräver If-Match.")
    @APIResponseSchema(SeatView.class)
    public Response change(
            @PathParam("associationId") String associationId,
            @PathParam("seatId") UUID seatId,
            @Valid @NotNull SeatRequest request) {
        return service.change(AssociationId.inPath(associationId), seatId, request).answer();
    }
}
