package se.samspel.referral.handling;

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
import se.samspel.referral.course.ReferralView;

/** What the referrer does with a referral that it has submitted. */
@Path("/referrals/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Referrals")
class ReferrerResource {

    private final ReferrerService referrer;

    ReferrerResource(ReferrerService referrer) {
        this.referrer = referrer;
    }

    @POST
    @Path("/completion")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "completeReferral",
            summary = "Complete a referral",
            description =
                    "The referrer answers the host's request for completion; the referral is the host's"
                            + " to respond to again. Needs If-Match. Remittenten besvarar huvudmannens"
                            + " begäran om komplettering.")
    @APIResponse(
            responseCode = "200",
            description = "Completed. Kompletterad.",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response complete(@PathParam("id") UUID id, @NotNull @Valid CompletionRequest request) {
        return referrer.complete(id, request).answer();
    }

    @POST
    @Path("/amendments")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "amendReferral",
            summary = "Amend a referral",
            description =
                    "The referrer changes the need or the income authority of a referral that nobody is"
                            + " enrolled by yet; earlier versions are kept. Needs If-Match. Remittenten"
                            + " ändrar behovet eller den försörjande myndigheten; tidigare versioner finns"
                            + " kvar.")
    @APIResponse(
            responseCode = "200",
            description = "Amended. Ändrad.",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response amend(@PathParam("id") UUID id, @NotNull @Valid AmendmentRequest request) {
        if (!request.changesSomething()) {
            throw Problem.malformed(
                    "/need",
                    "nothing-to-amend",
                    Text.of("Ange det som ska ändras.", "Give what is to be changed."));
        }
        if (request.incomeAuthority() != null && request.removesIncomeAuthority()) {
            throw Problem.malformed(
                    "/withoutIncomeAuthority",
                    "contradiction",
                    Text.of(
                            "Ange antingen incomeAuthority eller withoutIncomeAuthority.",
                            "Give either incomeAuthority or withoutIncomeAuthority."));
        }
        return referrer.amend(id, request).answer();
    }
}
