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

@Path("/associations/{associationId}/staff-roles")
@Tag(name = "Office", description = "Staff roles and auditors. Kansli och revisorer.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StaffRoleResource {

    private final StaffRoleService service;
    private final Pages pages;

    StaffRoleResource(StaffRoleService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "registerStaffRole",
            summary = "Register a staff role",
            description =
                    "Who has which role in the office on the days of a period, and up to which"
                            + " amount it may decide. Kansliet registrerar en roll, med"
                            + " beloppsgräns för delegerade beslut.")
    @APIResponseSchema(value = StaffRoleView.class, responseCode = "201")
    public Response register(
            @PathParam("associationId") String associationId,
            @Valid @NotNull StaffRoleRequest request) {
        return service.register(AssociationId.inPath(associationId), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listStaffRoles",
            summary = "List the staff roles of all days",
            description = "The latest first. Den senaste först.")
    public PageView<StaffRoleView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(page, service.list(association, page), () -> service.count(association));
    }

    @GET
    @Path("/{staffRoleId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getStaffRole",
            summary = "Read a staff role",
            description = "On the days of its period. Under sin period.")
    @APIResponseSchema(StaffRoleView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("staffRoleId") UUID staffRoleId) {
        StaffRoleView view = service.read(AssociationId.inPath(associationId), staffRoleId);
        return Answer.ok(view, view.version());
    }

    @PUT
    @Path("/{staffRoleId}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "changeStaffRole",
            summary = "Change a staff role",
            description = "Replaces all; needs If-Match. Ersätter allt; kräver If-Match.")
    @APIResponseSchema(StaffRoleView.class)
    public Response change(
            @PathParam("associationId") String associationId,
            @PathParam("staffRoleId") UUID staffRoleId,
            @Valid @NotNull StaffRoleRequest request) {
        return service.change(AssociationId.inPath(associationId), staffRoleId, request).answer();
    }
}
