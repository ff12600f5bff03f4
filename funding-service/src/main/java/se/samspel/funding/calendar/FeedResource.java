package se.samspel.funding.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;

@Path("/calendar-feeds/{calendarFeedId}")
@Tag(name = "Year wheel")
@Produces(MediaType.APPLICATION_JSON)
class FeedResource {

    private final FeedService service;

    FeedResource(FeedService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getCalendarFeed",
            summary = "Read a secret address of the calendar",
            description = "Without the secret. For the office. Utan hemligheten; för kansliet.")
    @APIResponseSchema(FeedView.class)
    public Response read(@PathParam("calendarFeedId") UUID calendarFeedId) {
        FeedView view = service.read(calendarFeedId);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("/replacement")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "replaceCalendarFeed",
            summary = "Replace the secret of an address",
            description =
                    "The url before leads nowhere at once; the new one is shown in this answer"
                            + " alone. Needs If-Match. Byter hemlighet; den gamla adressen slutar"
                            + " gälla genast.")
    @APIResponseSchema(FeedView.class)
    public Response replace(
            @PathParam("calendarFeedId") UUID calendarFeedId, @Context UriInfo uri) {
        return service.replace(calendarFeedId, secret -> FeedAddress.of(uri, secret)).answer();
    }

    @POST
    @Path("/revocation")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "revokeCalendarFeed",
            summary = "Revoke a secret address",
            description = "For good, at once. Needs If-Match. Återkallar adressen för gott.")
    @APIResponseSchema(FeedView.class)
    public Response revoke(@PathParam("calendarFeedId") UUID calendarFeedId) {
        return service.revoke(calendarFeedId).answer();
    }
}
