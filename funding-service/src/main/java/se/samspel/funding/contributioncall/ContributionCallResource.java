package se.samspel.funding.contributioncall;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;

@Path("/contribution-calls/{callId}")
@Tag(name = "Contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ContributionCallResource {

    private final ContributionCallService service;

    ContributionCallResource(ContributionCallService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getContributionCall",
            summary = "Read a call on a member",
            description = "As it stands today. Rekvisitionen som den står idag.")
    @APIResponseSchema(ContributionCallView.class)
    public Response read(@PathParam("callId") UUID callId) {
        ContributionCallView view = service.read(callId);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("/sending")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "sendContributionCall",
            summary = "Record that a call was sent",
            description =
                    "From that day the member owes it. Från den dagen är medlemmen skyldig"
                            + " beloppet.")
    @APIResponseSchema(ContributionCallView.class)
    public Response send(@PathParam("callId") UUID callId, @Valid @NotNull SendingRequest request) {
        return service.send(callId, request).answer();
    }

    @POST
    @Path("/cancellation")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "cancelContributionCall",
            summary = "Cancel a call that isn't sent",
            description = "One that was sent is credited. En utskickad krediteras i stället.")
    @APIResponseSchema(ContributionCallView.class)
    public Response cancel(
            @PathParam("callId") UUID callId, @Valid @NotNull ClosingRequest request) {
        return service.cancel(callId, request).answer();
    }

    @POST
    @Path("/credit-note")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "creditContributionCall",
            summary = "Undo a call that was sent",
            description =
                    "By a call of the same amount below zero, named in creditNoteId: what isn't paid"
                            + " is set off, what is paid has to be paid back. Krediterar med en"
                            + " rekvisition på samma belopp under noll.")
    @APIResponseSchema(ContributionCallView.class)
    public Response credit(
            @PathParam("callId") UUID callId, @Valid @NotNull ClosingRequest request) {
        return service.credit(callId, request).answer();
    }
}
