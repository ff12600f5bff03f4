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
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;

/** One offer of a place. */
@Path("/offers/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Offers")
class OfferResource {

    private final OfferService offers;

    OfferResource(OfferService offers) {
        this.offers = offers;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getOffer",
            summary = "Read an offer",
            description =
                    "For the host, and for the referrer by its edge for QUEUE. För huvudmannen och,"
                            + " enligt samtycket, remittenten.")
    @APIResponseSchema(OfferView.class)
    public Response read(@PathParam("id") UUID id) {
        OfferView view = offers.read(id);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("/answer")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "answerOffer",
            summary = "Record what was answered",
            description =
                    "The host records it, also later; answeredOn is at the latest answerBy. Needs"
                            + " If-Match. Huvudmannen registrerar svaret, även i efterhand; svarsdagen"
                            + " ligger senast på sista svarsdagen.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded. Registrerat.",
            content = @Content(schema = @Schema(implementation = OfferView.class)))
    public Response answer(@PathParam("id") UUID id, @NotNull @Valid OfferAnswerRequest request) {
        return offers.answer(id, request);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "withdrawOffer",
            summary = "Withdraw an offer",
            description =
                    "The host takes it back, unanswered or accepted. Needs If-Match. Huvudmannen"
                            + " återkallar erbjudandet, obesvarat eller accepterat.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn. Återkallat.",
            content = @Content(schema = @Schema(implementation = OfferView.class)))
    public Response withdraw(
            @PathParam("id") UUID id, @NotNull @Valid OfferWithdrawalRequest request) {
        return offers.withdraw(id, request);
    }
}
