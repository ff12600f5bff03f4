package se.samspel.funding.board;

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

@Path("/associations/{associationId}/board/offices")
@Tag(name = "Board")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OfficeResource {

    private final OfficeService service;
    private final Pages pages;

    OfficeResource(OfficeService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "registerBoardOffice",
            summary = "Register who leads the board",
            description =
                    "Chair or vice chair on the days of a period, by an ordinary member's seat."
                            + " Kansliet registrerar ordförande eller vice ordförande.")
    @APIResponseSchema(value = OfficeView.class, responseCode = "201")
    public Response register(
            @PathParam("associationId") String associationId,
            @Valid @NotNull OfficeRequest request) {
        return service.register(AssociationId.inPath(associationId), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listBoardOffices",
            summary = "List who has led the board",
            description = "The latest first. Den senaste först.")
    public PageView<OfficeView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(page, service.list(association, page), () -> service.count(association));
    }

    @GET
    @Path("/{officeId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getBoardOffice",
            summary = "Read who leads the board",
            description = "On the days of its period. Under sin period.")
    @APIResponseSchema(OfficeView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("officeId") UUID officeId) {
        OfficeView view = service.read(AssociationId.inPath(associationId), officeId);
        return Answer.ok(view, view.version());
    }

    @PUT
    @Path("/{officeId}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "changeBoardOffice",
            summary = "Change who leads the board",
            description = "Replaces all; needs If-Match. Ersätter allt; kräver If-Match.")
    @APIResponseSchema(OfficeView.class)
    public Response change(
            @PathParam("associationId") String associationId,
            @PathParam("officeId") UUID officeId,
            @Valid @NotNull OfficeRequest request) {
        return service.change(AssociationId.inPath(associationId), officeId, request).answer();
    }
}
