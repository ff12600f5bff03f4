package se.samspel.referral.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** Submits referrals. */
@Path("/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Referrals")
class SubmissionResource {

    private final SubmissionService submissions;

    SubmissionResource(SubmissionService submissions) {
        this.submissions = submissions;
    }

    @POST
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "submitReferral",
            summary = "Submit a referral",
            description =
                    "Refers a person to an open intervention with a disclosure to its host (or, in an"
                            + " own intervention, with the own participant). The waiver of secrecy must"
                            + " cover submittedOn. Remitterar en person till en öppen insats med ett"
                            + " utlämnande till dess huvudman (eller, i egen insats, med egen deltagare)."
                            + " Samtycket ska gälla den dag remissen sänds.")
    @APIResponse(
            responseCode = "201",
            description = "Submitted. Remissen är sänd.",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response submit(@NotNull @Valid SubmitRequest request) {
        boolean disclosed = request.disclosureId() != null;
        boolean own = request.participantId() != null;
        if (disclosed == own) {
            throw Problem.malformed(
                    "/disclosureId",
                    "exactly-one",
                    Text.of(
                            "Ange antingen disclosureId eller participantId.",
                            "Give either disclosureId or participantId."));
        }
        return submissions.submit(request).answer();
    }
}
