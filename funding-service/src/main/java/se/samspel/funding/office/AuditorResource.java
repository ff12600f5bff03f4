package se.samspel.funding.office;

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
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/auditors")
@Tag(name = "Office")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AuditorResource {

    private final AuditorService service;
    private final Pages pages;

    AuditorResource(AuditorService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "registerAuditor",
            summary = "Register an auditor",
            description =
                    "For one member, or jointly for several, on the days of a period. Kansliet"
                            + " registrerar en revisor för en eller flera medlemmar.")
    @APIResponseSchema(value = AuditorView.class, responseCode = "201")
    public Response register(
            @PathParam("associationId") String associationId,
            @Valid @NotNull AuditorRequest request) {
        return service.register(AssociationId.inPath(associationId), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listAuditors",
            summary = "List the auditors of all days",
            description = "The latest first. Den senaste först.")
    public PageView<AuditorView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(page, service.list(association, page), () -> service.count(association));
    }

    @GET
    @Path("/{auditorId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getAuditor",
            summary = "Read an auditor",
            description = "On the days of its period. Under sin period.")
    @APIResponseSchema(AuditorView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("auditorId") UUID auditorId) {
        AuditorView view = service.read(AssociationId.inPath(associationId), auditorId);
        return Answer.ok(view, view.version());
    }

    @PUT
    @Path("/{auditorId}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "changeAuditor",
            summary = "Change an auditor",
            description = "Replaces all; needs If-Match. Ersätter allt; kräver If-Match.")
    @APIResponseSchema(AuditorView.class)
    public Response change(
            @PathParam("associationId") String associationId,
            @PathParam("auditorId") UUID auditorId,
            @Valid @NotNull AuditorRequest request) {
        return service.change(AssociationId.inPath(associationId), auditorId, request).answer();
    }
}
