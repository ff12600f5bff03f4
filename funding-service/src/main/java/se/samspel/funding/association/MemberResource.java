package se.samspel.funding.association;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/members")
@Tag(name = "Associations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MemberResource {

    private final MemberService service;
    private final Pages pages;

    MemberResource(MemberService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "addMember",
            summary = "Add a member to an association",
            description =
                    "The operator registers an organisation as member, with the authorities it"
                            + " consists of; 409 when it is a member already. One that has left"
                            + " joins again with a new first day. Operatören registrerar en medlem"
                            + " med dess myndigheter; 409 om den redan är medlem. Den som har"
                            + " lämnat förbundet kan bli medlem igen.")
    @APIResponseSchema(value = MemberView.class, responseCode = "201")
    public Response join(
            @PathParam("associationId") String associationId,
            @Valid @NotNull MemberRequest request) {
        return service.join(AssociationId.inPath(associationId), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listMembers",
            summary = "List an association's members",
            description =
                    "With their authorities: whom a referral or a waiver can name. Medlemmarna med"
                            + " sina myndigheter.")
    public PageView<MemberView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery query) {
        var found = service.list(AssociationId.inPath(associationId), query);
        return pages.view(query, found.rows(), found::total);
    }

    @GET
    @Path("/{organisationNumber}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getMember",
            summary = "Read a member",
            description = "With its authorities. Medlemmen med sina myndigheter.")
    @APIResponseSchema(MemberView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("organisationNumber") String organisationNumber) {
        MemberView view =
                service.read(
                        AssociationId.inPath(associationId),
                        AssociationId.inPath(organisationNumber));
        return Answer.ok(view, view.version());
    }
}
