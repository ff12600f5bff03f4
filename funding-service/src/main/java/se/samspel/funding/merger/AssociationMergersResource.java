package se.samspel.funding.merger;

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
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/mergers")
@Tag(name = "Mergers", description = "Two associations that become one. Sammanläggning av förbund.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AssociationMergersResource {

    private final MergerService service;
    private final Pages pages;

    AssociationMergersResource(MergerService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "proposeAssociationMerger",
            summary = "Propose that the association goes into another one",
            description =
                    "By the office of the transferring association, on its board's decision; the"
                            + " receiving one accepts. One at a time, and no chains. Kansliet i det"
                            + " överlåtande förbundet föreslår; det övertagande antar.")
    @APIResponseSchema(value = MergerView.class, responseCode = "201")
    public Response propose(
            @PathParam("associationId") String associationId,
            @BeanParam @Valid ActingUser user,
            @Valid @NotNull MergerRequest request) {
        return service.propose(AssociationId.inPath(associationId), request, user).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listAssociationMergers",
            summary = "List an association's mergers",
            description =
                    "Of either side, the latest first; for both offices and the members of both."
                            + " På båda sidor, den senaste först.")
    public PageView<MergerView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(page, service.list(association, page), () -> service.count(association));
    }
}
