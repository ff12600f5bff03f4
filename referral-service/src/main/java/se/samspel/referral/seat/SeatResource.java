package se.samspel.referral.seat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;

/** One of the seats in an intervention's team. */
@Path("/seats/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seats")
class SeatResource {

    private final SeatService seats;
    private final CurrentCaller caller;

    SeatResource(SeatService seats, CurrentCaller caller) {
        this.seats = seats;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Operation(
            operationId = "changeSeat",
            summary = "End or correct a seat",
            description =
                    "By the host, with If-Match; replaces the whole seat. A new percentage from some"
                            + " day on is a seat of its own: set to on this one and record the next."
                            + " Huvudmannen avslutar eller rättar en tjänst. En ny omfattning från en"
                            + " viss dag är en egen tjänst: sätt to på den här och registrera nästa.")
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrad.",
            content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response change(@PathParam("id") UUID id, @NotNull @Valid SeatRequest request) {
        caller.authority();
        return seats.change(id, request).changed();
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getSeat",
            summary = "Read a seat",
            description =
                    "For the host and the authorities of the association's members. Läser"
                            + " en tjänst, för huvudmannen och medlemmarnas myndigheter.")
    @APIResponse(
            responseCode = "200",
            description = "The seat. Platsen.",
            content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response read(@PathParam("id") UUID id) {
        caller.authority();
        return seats.read(id).changed();
    }
}
