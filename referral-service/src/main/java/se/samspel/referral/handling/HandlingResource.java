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
import se.samspel.referral.course.domain.ReferralResponse;

/** The moves that the host and the referrer make. */
@Path("/referrals/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Referrals")
class HandlingResource {

    private final HostService host;
    private final ReferrerService referrer;
    private final RedirectionService redirections;

    HandlingResource(HostService host, ReferrerService referrer, RedirectionService redirections) {
        this.host = host;
        this.referrer = referrer;
        this.redirections = redirections;
    }

    @POST
    @Path("/reception")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "receiveReferral",
            summary = "Receive a referral",
            description =
                    "The host receives the referral, or its completion; its own copy of the disclosed"
                            + " data arises. Needs If-Match. Huvudmannen tar emot remissen eller dess"
                            + " komplettering; den egna kopian av uppgifterna uppstår.")
    @APIResponse(
            responseCode = "200",
            description = "Received. Mottagen.",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response receive(@PathParam("id") UUID id, @NotNull @Valid ReceptionRequest request) {
        return host.receive(id, request).answer();
    }

    @POST
    @Path("/introductory-visits")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "recordIntroductoryVisit",
            summary = "Record an introductory visit",
            description =
                    "A dated fact on the referral. For a referral not received yet it records the"
                            + " reception too. Ett studiebesök med datum; för en remiss som inte är"
                            + " mottagen registreras också mottagandet.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Registrerat.",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response visit(@PathParam("id") UUID id, @NotNull @Valid VisitRequest request) {
        return host.visit(id, request).answer();
    }

    @POST
    @Path("/responses")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "respondToReferral",
            summary = "Respond to a referral",
            description =
                    "Accepts (with queuedOn: and puts in the queue), declines with a reason, or asks"
                            + " for completion. Needs If-Match. Accepterar (med queuedOn: och ställer i"
                            + " kö), avböjer med orsak eller begär komplettering.")
    @APIResponse(
            responseCode = "200",
            description = "Responded. Svaret är registrerat.",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response respond(@PathParam("id") UUID id, @NotNull @Valid ResponseRequest request) {
        if (request.reason() != null && request.response() != ReferralResponse.DECLINED) {
            throw onlyWith("/reason", "DECLINED");
        }
        if (request.queuedOn() != null && request.response() != ReferralResponse.ACCEPTED) {
            throw onlyWith("/queuedOn", "ACCEPTED");
        }
        if (request.completionRequest() != null
                && request.response() != ReferralResponse.NEEDS_COMPLETION) {
            throw onlyWith("/completionRequest", "NEEDS_COMPLETION");
        }
        return host.respond(id, request).answer();
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "withdrawReferral",
            summary = "Withdraw a referral",
            description =
                    "The referrer takes its referral back. Needs If-Match. Remittenten återkallar"
                            + " remissen.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn. Återkallad.",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawalRequest request) {
        return referrer.withdraw(id, request).answer();
    }

    @POST
    @Path("/lapse")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "lapseReferral",
            summary = "Let a referral lapse",
            description =
                    "The host closes a referral that leads to no enrolment. Needs If-Match."
                            + " Huvudmannen avslutar en remiss som inte leder till inskrivning.")
    @APIResponse(
            responseCode = "200",
            description = "Lapsed. Avslutad.",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response lapse(@PathParam("id") UUID id, @NotNull @Valid LapseRequest request) {
        return host.lapse(id, request).answer();
    }

    @POST
    @Path("/redirection")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "redirectReferral",
            summary = "Send a referral on to another intervention",
            description =
                    "To an intervention of the same host: a new referral is submitted at once. To another"
                            + " host: the referrer gets a draft that says what is missing, a disclosure"
                            + " and perhaps a waiver. A joint team names one of its ways. Needs If-Match. Sänder remissen vidare till en annan"
                            + " insats; hos en annan huvudman som ett utkast för remittenten.")
    @APIResponse(
            responseCode = "200",
            description = "Sent on. Vidaresänd.",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response redirect(@PathParam("id") UUID id, @NotNull @Valid RedirectionRequest request) {
        if (request.interventionId() == null && request.way() == null) {
            throw Problem.malformed(
                    "/interventionId",
                    "nowhere",
                    Text.of(
                            "Ange interventionId eller en av resursrådets vägar.",
                            "Give interventionId or one of the joint team's ways."));
        }
        return redirections.redirect(id, request).answer();
    }

    private static Problem onlyWith(String pointer, String response) {
        return Problem.malformed(
                pointer,
                "not-with-this-response",
                Text.of("Anges bara med " + response + ".", "Only with " + response + "."));
    }
}
