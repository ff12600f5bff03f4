package se.samspel.referral.seat;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;

/** The seats in an intervention's steering group. */
@Path("/interventions/{id}/steering-seats")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seats")
class SteeringSeatsResource {

    private final SteeringSeatService seats;
    private final CurrentCaller caller;

    SteeringSeatsResource(SteeringSeatService seats, CurrentCaller caller) {
        this.seats = seats;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "recordSteeringSeat",
            summary = "Record a seat in a steering group",
            description =
                    "By the host. Which member is represented, and as what; nobody is named."
                            + " Huvudmannen registrerar vilken medlem som är företrädd i styrgruppen och"
                            + " hur; ingen nämns vid namn.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Registrerad.",
            content = @Content(schema = @Schema(implementation = SteeringSeatView.class)))
    public Response record(@PathParam("id") UUID id, @NotNull @Valid SteeringSeatRequest request) {
        caller.authority();
        return seats.record(id, request).created();
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listSteeringSeats",
            summary = "List a steering group's seats",
            description =
                    "For the host and the authorities of the association's members, by party, role"
                            + " and first day. Styrgruppen, för huvudmannen och medlemmarnas"
                            + " myndigheter.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = SteeringSeatPage.class)))
    public PageView<SteeringSeatView> list(
            @PathParam("id") UUID id,
            @BeanParam @Valid DayQuery day,
            @BeanParam @Valid PageQuery page) {
        return seats.list(id, day.on(), page);
    }

    /** For the API's description: a page's items. */
    @Schema(name = "SteeringSeatPage")
    record SteeringSeatPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<SteeringSeatView> items) {}
}
