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

/** One of the seats in an intervention's steering group. */
@Path("/steering-seats/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seats")
class SteeringSeatResource {

    private final SteeringSeatService seats;
    private final CurrentCaller caller;

    SteeringSeatResource(SteeringSeatService seats, CurrentCaller caller) {
        this.seats = seats;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Operation(
            operationId = "changeSteeringSeat",
            summary = "End or correct a seat",
            description =
                    "By the host, with If-Match; replaces the whole seat. Huvudmannen avslutar"
                            + " eller rättar en plats i styrgruppen.")
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrad.",
            content = @Content(schema = @Schema(implementation = SteeringSeatView.class)))
    public Response change(@PathParam("id") UUID id, @NotNull @Valid SteeringSeatRequest request) {
        caller.authority();
        return seats.change(id, request).changed();
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getSteeringSeat",
            summary = "Read a seat in a steering group",
            description =
                    "For the host and the authorities of the association's members. Läser"
                            + " en plats i styrgruppen, för huvudmannen och medlemmarnas myndigheter.")
    @APIResponse(
            responseCode = "200",
            description = "The seat. Platsen.",
            content = @Content(schema = @Schema(implementation = SteeringSeatView.class)))
    public Response read(@PathParam("id") UUID id) {
        caller.authority();
        return seats.read(id).changed();
    }
}
