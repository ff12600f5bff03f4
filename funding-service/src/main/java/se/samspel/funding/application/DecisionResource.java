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
class DecisionResource {

    private final DecisionService service;

    DecisionResource(DecisionService service) {
        this.service = service;
    }

    @POST
    @Path("/board-decisions")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "decideApplication",
            summary = "Record the board's decision",
            description = "Not by who proposed (four-eyes). Inte av den som föreslog.")
    @APIResponseSchema(ApplicationView.class)
    public Response decide(
            @PathParam("applicationId") UUID applicationId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull DecisionRequest request) {
        return service.decide(applicationId, acting, request).answer();
    }

    @POST
    @Path("/adjustments")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "adjustMinutes",
            summary = "Record that the minutes are adjusted",
            description = "Protokollet är justerat.")
    @APIResponseSchema(ApplicationView.class)
    public Response adjust(
            @PathParam("applicationId") UUID applicationId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull MoveRequest request) {
        return service.adjust(applicationId, acting, request).answer();
    }

    @POST
    @Path("/agreements")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "agreeOnGrant",
            summary = "Record the agreement, which puts the grant in force",
            description =
                    "Not by who recorded the decision (four-eyes). Inte av den som registrerade beslutet.")
    @APIResponseSchema(ApplicationView.class)
    public Response agree(
            @PathParam("applicationId") UUID applicationId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull AgreementRequest request) {
        return service.agree(applicationId, acting, request).answer();
    }
}
