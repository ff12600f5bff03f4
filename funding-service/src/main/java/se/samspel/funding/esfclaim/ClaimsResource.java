package se.samspel.funding.esfclaim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import se.samspel.funding.acting.ActingUser;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/esf-projects/{projectId}/claims")
@Tag(name = "ESF claims", description = "Claims for payment. Ansökningar om utbetalning.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClaimsResource {

    private final ClaimService service;
    private final Pages pages;
    private final CurrentCaller caller;

    ClaimsResource(ClaimService service, Pages pages, CurrentCaller caller) {
        this.caller = caller;
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "draftEsfClaim",
            summary = "Draft a claim for payment",
            description =
                    "Of months that no other claim of the project has; a draft is seen by the"
                            + " office alone. Utkast till ansökan om utbetalning för månader som"
                            + " ingen annan ansökan har.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201")
    public Response draft(
            @PathParam("projectId") UUID projectId,
            @BeanParam @Valid ActingUser by,
            @Valid @NotNull ClaimRequest request) {
        return service.draft(projectId, request, by.id(caller)).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listEsfClaims",
            summary = "List a project's claims",
            description = "By their first month. Projektets ansökningar efter första månad.")
    public PageView<ClaimRow> list(
            @PathParam("projectId") UUID projectId, @BeanParam @Valid PageQuery page) {
        return pages.view(page, service.list(projectId, page), () -> service.count(projectId));
    }
}
