package se.samspel.funding.calendar;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/calendar-feeds")
@Tag(name = "Year wheel")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FeedsResource {

    private final FeedService service;
    private final Pages pages;

    FeedsResource(FeedService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Make a secret address of the calendar",
            description =
                    "Outlook, Google Calendar and others subscribe to its url without a token;"
                            + " whoever has it sees the steps and meetings, so hand it to few. The"
                            + " url is shown in this answer alone; five at most are open. Skapar"
                            + " en hemlig kalenderadress, som visas bara nu.")
    @APIResponseSchema(value = FeedView.class, responseCode = "201")
    public Response make(
            @PathParam("associationId") String associationId,
            @Valid @NotNull FeedRequest request,
            @Context UriInfo uri) {
        return service.make(
                        AssociationId.inPath(associationId),
                        request,
                        secret -> FeedAddress.of(uri, secret))
                .answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listCalendarFeeds",
            summary = "List the secret addresses of the calendar",
            description =
                    "Without the secrets; revoked ones too. For the office. Kansliets"
                            + " kalenderadresser, utan hemligheten.")
    public PageView<FeedView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        String id = AssociationId.inPath(associationId);
        return pages.view(page, service.list(id, page), () -> service.count(id));
    }
}
