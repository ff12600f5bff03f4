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
import se.samspel.funding.application.domain.Move;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;

@Path("/applications/{applicationId}")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ApplicantMoveResource {

    private final ApplicationMoveService service;

    ApplicantMoveResource(ApplicationMoveService service) {
        this.service = service;
    }

    @POST
    @Path("/submissions")
    @Idempotent
    @RolesAllowed({Scope.FUNDING_APPLY, Scope.FUNDING_WRITE})
    @Operation(
            operationId = "submitApplication",
            summary = "Submit an application",
            description = "By its applicant. Av den sökande.")
    @APIResponseSchema(ApplicationView.class)
    public Response submit(
            @PathParam("applicationId") UUID applicationId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull MoveRequest request) {
        return service.byApplicant(applicationId, Move.SUBMIT, acting, request).answer();
    }

    @POST
    @Path("/completions")
    @Idempotent
    @RolesAllowed({Scope.FUNDING_APPLY, Scope.FUNDING_WRITE})
    @Operation(
            operationId = "completeApplication",
            summary = "Send in the completed application",
            description = "After changing it. Av den sökande, efter komplettering.")
    @APIResponseSchema(ApplicationView.class)
    public Response complete(
            @PathParam("applicationId") UUID applicationId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull MoveRequest request) {
        return service.byApplicant(applicationId, Move.COMPLETE, acting, request).answer();
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @RolesAllowed({Scope.FUNDING_APPLY, Scope.FUNDING_WRITE})
    @Operation(
            operationId = "withdrawApplication",
            summary = "Withdraw an application",
            description = "Before the board has decided. Före styrelsens beslut.")
    @APIResponseSchema(ApplicationView.class)
    public Response withdraw(
            @PathParam("applicationId") UUID applicationId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull MoveRequest request) {
        return service.byApplicant(applicationId, Move.WITHDRAW, acting, request).answer();
    }
}
