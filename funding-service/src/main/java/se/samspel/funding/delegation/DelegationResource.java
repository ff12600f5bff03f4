package se.samspel.funding.delegation;

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

@Path("/delegated-decisions/{delegatedDecisionId}")
@Tag(name = "Delegated decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DelegationResource {

    private final DelegationService service;

    DelegationResource(DelegationService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getDelegatedDecision",
            summary = "Read a delegated decision",
            description =
                    "For the members' authorities, the office and the operator. För medlemmarnas"
                            + " myndigheter, kansliet och operatören.")
    @APIResponseSchema(DelegationView.class)
    public Response read(@PathParam("delegatedDecisionId") UUID delegatedDecisionId) {
        DelegationView view = service.read(delegatedDecisionId);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("/reporting")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "reportDelegatedDecision",
            summary = "Record that the decision was reported back",
            description =
                    "To a meeting that was held on the day of the decision or later; once. Needs"
                            + " If-Match. Beslutet är anmält vid sammanträdet.")
    @APIResponseSchema(DelegationView.class)
    public Response report(
            @PathParam("delegatedDecisionId") UUID delegatedDecisionId,
            @Valid @NotNull ReportingRequest request) {
        return service.report(delegatedDecisionId, request).answer();
    }
}
