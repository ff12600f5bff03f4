package se.samspel.funding.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/delegated-decisions")
@Tag(
        name = "Delegated decisions",
        description = "Decided for the board and reported to it. Delegationsbeslut.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DelegationsResource {

    private final DelegationService service;
    private final Pages pages;

    DelegationsResource(DelegationService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "recordDelegatedDecision",
            summary = "Record a decision taken by delegation",
            description =
                    "To be reported to the board's next meeting. Ett delegationsbeslut, som ska"
                            + " anmälas vid nästa sammanträde.")
    @APIResponseSchema(value = DelegationView.class, responseCode = "201")
    public Response record(
            @PathParam("associationId") String associationId,
            @Valid @NotNull DelegationRequest request) {
        return service.record(AssociationId.inPath(associationId), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listDelegatedDecisions",
            summary = "List delegated decisions",
            description =
                    "The oldest first; reported=false: those not yet reported back, with the"
                            + " finding once a meeting has been held after them. De äldsta först;"
                            + " reported=false ger de som inte är anmälda.")
    public PageView<DelegationView> list(
            @PathParam("associationId") String associationId,
            @QueryParam("reported")
                    @Pattern(regexp = "true|false")
                    @Parameter(description = "true, false. Anmälda eller inte.")
                    @Nullable String reported,
            @BeanParam @Valid PageQuery page) {
        String id = AssociationId.inPath(associationId);
        Boolean wanted = reported == null ? null : Boolean.valueOf(reported);
        return pages.view(page, service.list(id, wanted, page), () -> service.count(id, wanted));
    }
}
