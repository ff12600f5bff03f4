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

/** Offers of a place to one referral. */
@Path("/referrals/{id}/offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Offers", description = "Offers of a place. Erbjudanden om plats.")
class ReferralOffersResource {

    private final OfferService offers;

    ReferralOffersResource(OfferService offers) {
        this.offers = offers;
    }

    @POST
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "makeOffer",
            summary = "Offer a place",
            description =
                    "The host offers a place to an accepted or queued referral, one at a time, and says"
                            + " until when it may be answered. The referral keeps its place in the"
                            + " queue. Huvudmannen erbjuder plats och anger sista svarsdag; remissen"
                            + " behåller sin plats i kön.")
    @APIResponse(
            responseCode = "201",
            description = "Offered. Erbjudandet är registrerat.",
            content = @Content(schema = @Schema(implementation = OfferView.class)))
    public Response make(@PathParam("id") UUID id, @NotNull @Valid OfferRequest request) {
        return offers.make(id, request);
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listOffers",
            summary = "Read a referral's offers",
            description =
                    "The oldest first; for the host, and for the referrer by its edge for QUEUE. Äldst"
                            + " först; för huvudmannen och, enligt samtycket, remittenten.")
    @APIResponseSchema(OffersView.class)
    public OffersView list(@PathParam("id") UUID id) {
        return offers.of(id);
    }
}
