package se.samspel.funding.boardmeeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import se.samspel.kit.time.Today;

@Path("/associations/{associationId}/board-meetings")
@Tag(name = "Board meetings", description = "When the board meets. Styrelsens sammanträden.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MeetingsResource {

    private final MeetingService service;
    private final Pages pages;
    private final Today today;

    MeetingsResource(MeetingService service, Pages pages, Today today) {
        this.service = service;
        this.pages = pages;
        this.today = today;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "planBoardMeeting",
            summary = "Plan a meeting of the board",
            description =
                    "By the association's office; state PLANNED. Kansliet planerar ett"
                            + " sammanträde.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    public Response plan(
            @PathParam("associationId") String associationId,
            @Valid @NotNull MeetingRequest request) {
        return service.plan(AssociationId.inPath(associationId), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listBoardMeetings",
            summary = "List a year's meetings of the board",
            description =
                    "In the order of the planned days; without a year those of the present one."
                            + " Årets sammanträden i dagordning.")
    public PageView<MeetingView> list(
            @PathParam("associationId") String associationId,
            @QueryParam("year")
                    @Min(2000)
                    @Max(2100)
                    @Parameter(description = "Calendar year. Kalenderår.")
                    @Nullable Integer year,
            @BeanParam @Valid PageQuery page) {
        String id = AssociationId.inPath(associationId);
        int wanted = year == null ? today.today().getYear() : year;
        return pages.view(page, service.list(id, wanted, page), () -> service.count(id, wanted));
    }
}
