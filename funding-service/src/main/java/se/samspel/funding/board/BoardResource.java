package se.samspel.funding.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.register.DayQuery;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.time.Today;

@Path("/associations/{associationId}/board")
@Tag(name = "Board", description = "The association's board. Förbundets styrelse.")
@Produces(MediaType.APPLICATION_JSON)
class BoardResource {

    private final BoardService service;
    private final Today today;

    BoardResource(BoardService service, Today today) {
        this.service = service;
        this.today = today;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getBoard",
            summary = "Read the board of a day",
            description =
                    "Seats, who leads it, and findings: where it isn't as the law (2003:1210 10-17"
                            + " §§) and the statutes want it. Styrelsen en dag, med avvikelser från"
                            + " lag och förbundsordning.")
    public BoardView board(
            @PathParam("associationId") String associationId, @BeanParam @Valid DayQuery day) {
        return service.on(AssociationId.inPath(associationId), day.or(today.today()));
    }

    @GET
    @Path("/chair-rotation")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getChairRotation",
            summary = "Read whose turn the chair is",
            description =
                    "By the statutes of a day, from the rotation's beginning to one round after the"
                            + " day, each turn with the chairs that break it. Hur ordförandeskapet"
                            + " växlar enligt förbundsordningen, med avvikelser.")
    public RotationView rotation(
            @PathParam("associationId") String associationId, @BeanParam @Valid DayQuery day) {
        return service.rotation(AssociationId.inPath(associationId), day.or(today.today()));
    }
}
