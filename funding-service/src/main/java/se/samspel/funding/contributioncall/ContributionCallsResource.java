package se.samspel.funding.contributioncall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/contribution-calls")
@Tag(name = "Contributions")
@Produces(MediaType.APPLICATION_JSON)
class ContributionCallsResource {

    private final ContributionCallService service;
    private final Pages pages;

    ContributionCallsResource(ContributionCallService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listContributionCalls",
            summary = "List an association's calls on its members",
            description =
                    "By due day; of a year, of a member, in a state, or overdue today. Förbundets"
                            + " medlemsrekvisitioner efter förfallodag.")
    public PageView<ContributionCallView> list(
            @PathParam("associationId") String associationId,
            @BeanParam @Valid ContributionCallQuery query,
            @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(
                page,
                service.list(association, query, page),
                () -> service.count(association, query));
    }
}
