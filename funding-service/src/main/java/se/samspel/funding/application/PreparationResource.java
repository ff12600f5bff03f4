package se.samspel.funding.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;

@Path("/applications/{applicationId}")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PreparationResource {

    private final ApplicationMoveService service;

    PreparationResource(ApplicationMoveService service) {
        this.service = service;
    }

    @POST
    @Path("/completion-requests")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "requestApplicationCompletion",
            summary = "Ask the applicant for more",
            description = "The remark says what. Kompletteringen begärs av beredningsgruppen.")
    @APIResponseSchema(ApplicationView.class)
    public Response requestCompletion(
            @PathParam("applicationId") UUID applicationId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull MoveRequest request) {
        return service.requestCompletion(applicationId, acting, request).answer();
    }

    @POST
    @Path("/preparations")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "prepareApplication",
            summary = "Record what the preparatory group says",
            description =
                    "It recommends amounts, or to reject. Beredningsgruppens ställningstagande.")
    @APIResponseSchema(ApplicationView.class)
    public Response prepare(
            @PathParam("applicationId") UUID applicationId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull PreparationRequest request) {
        return service.prepare(applicationId, acting, request).answer();
    }

    @POST
    @Path("/proposals")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "proposeAmounts",
            summary = "Record the director's proposal",
            description = "To the board. Förbundschefens förslag till styrelsen.")
    @APIResponseSchema(ApplicationView.class)
    public Response propose(
            @PathParam("applicationId") UUID applicationId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull AmountProposalRequest request) {
        return service.propose(applicationId, acting, request).answer();
    }
}
