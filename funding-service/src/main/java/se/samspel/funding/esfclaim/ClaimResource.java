package se.samspel.funding.esfclaim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.acting.ActingUser;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;

@Path("/esf-claims/{claimId}")
@Tag(name = "ESF claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClaimResource {

    private final ClaimService service;
    private final ClaimMoves moves;
    private final CurrentCaller caller;

    ClaimResource(ClaimService service, ClaimMoves moves, CurrentCaller caller) {
        this.caller = caller;
        this.service = service;
        this.moves = moves;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getEsfClaim",
            summary = "Read a claim",
            description =
                    "A draft's figures as they are now, afterwards as they were submitted. Utkastets"
                            + " siffror som de är nu, därefter som de lämnades in.")
    @APIResponseSchema(ClaimView.class)
    public Response read(@PathParam("claimId") UUID claimId) {
        ClaimView view = service.read(claimId);
        return Answer.ok(view, view.version());
    }

    @PUT
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "rewriteEsfClaim",
            summary = "Rewrite a draft",
            description =
                    "Replaces all of it, against If-Match; whoever writes can't submit. Ersätter"
                            + " hela utkastet; den som skriver kan inte lämna in.")
    @APIResponseSchema(ClaimView.class)
    public Response rewrite(
            @PathParam("claimId") UUID claimId,
            @BeanParam @Valid ActingUser by,
            @Valid @NotNull ClaimRequest request) {
        return service.rewrite(claimId, request, by.id(caller)).answer();
    }

    @POST
    @Path("/submission")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "submitEsfClaim",
            summary = "Submit a claim",
            description =
                    "By somebody who has written none of it; its figures stay as they are. Lämnas in"
                            + " av någon som inte har skrivit i den; siffrorna fryses.")
    @APIResponseSchema(ClaimView.class)
    public Response submit(@PathParam("claimId") UUID claimId, @BeanParam @Valid ActingUser by) {
        return moves.submit(claimId, by.id(caller)).answer();
    }

    @POST
    @Path("/approval")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "approveEsfClaim",
            summary = "Record what the ESF Council approved",
            description =
                    "With the deductions it adds up to what was asked for. Godkänt belopp och avdrag"
                            + " med skäl blir tillsammans det begärda.")
    @APIResponseSchema(ClaimView.class)
    public Response approve(
            @PathParam("claimId") UUID claimId, @Valid @NotNull ClaimDecisionRequest request) {
        return moves.approve(claimId, request).answer();
    }

    @POST
    @Path("/payment")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "payEsfClaim",
            summary = "Record that the approved amount was paid",
            description = "Not before the decision. Inte före beslutet.")
    @APIResponseSchema(ClaimView.class)
    public Response pay(
            @PathParam("claimId") UUID claimId, @Valid @NotNull ClaimPaymentRequest request) {
        return moves.pay(claimId, request).answer();
    }
}
