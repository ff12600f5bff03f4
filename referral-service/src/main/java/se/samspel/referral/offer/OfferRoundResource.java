package se.samspel.referral.offer;

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

/** Offers of places to the first of a queue. */
@Path("/interventions/{id}/offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Offers")
class OfferRoundResource {

    private final OfferRoundService rounds;

    OfferRoundResource(OfferRoundService rounds) {
        this.rounds = rounds;
    }

    @POST
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "makeOffers",
            summary = "Offer places to the first of the queue",
            description =
                    "To so many as have no offer that stands, in the queue's order on offeredOn, all in"
                            + " one transaction; two calls at once come one after the other. Protected"
                            + " persons are offered a place by the host's named handlers alone."
                            + " Erbjuder plats åt de första i kön som inte har ett gällande"
                            + " erbjudande, i köordning. Skyddade personer erbjuds plats bara av"
                            + " utsedda handläggare.")
    @APIResponse(
            responseCode = "201",
            description = "Offered, in order. Erbjudna, i ordning.",
            content = @Content(schema = @Schema(implementation = OfferRoundView.class)))
    public Response make(@PathParam("id") UUID id, @NotNull @Valid OfferRoundRequest request) {
        return rounds.make(id, request);
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listStandingOffers",
            summary = "Read the offers that stand in an intervention",
            description =
                    "For the host: still to be answered, or accepted and not begun. För huvudmannen:"
                            + " obesvarade, eller accepterade men inte påbörjade.")
    @APIResponseSchema(OffersView.class)
    public OffersView standing(@PathParam("id") UUID id) {
        return rounds.standing(id);
    }
}
