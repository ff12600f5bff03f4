package se.samspel.funding.framenotice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.framenotice.domain.FrameNoticeKey;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/frame-notices")
@Tag(name = "Own budget")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FrameNoticeResource {

    private final FrameNoticeService service;
    private final Pages pages;

    FrameNoticeResource(FrameNoticeService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PUT
    @Path("/{year}/{organisationNumber}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "noticeFrame",
            summary = "Record what a member is told of a coming year's frame",
            description =
                    "The year is the one that the frame is for. The first PUT sends If-None-Match:"
                            + " *, later ones If-Match. Medlemmens ram för det kommande året.")
    @APIResponse(
            responseCode = "201",
            description = "Told for the first time. Första beskedet.",
            content = @Content(schema = @Schema(implementation = FrameNoticeView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Told anew. Nytt besked.",
            content = @Content(schema = @Schema(implementation = FrameNoticeView.class)))
    public Response notice(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2101) int year,
            @PathParam("organisationNumber") String organisationNumber,
            @Valid @NotNull FrameNoticeRequest request) {
        return service.notice(key(associationId, year, organisationNumber), request).answer();
    }

    @GET
    @Path("/{year}/{organisationNumber}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getFrameNotice",
            summary = "Read what a member was told of a frame",
            description = "The latest notice. Det senaste beskedet.")
    @APIResponseSchema(FrameNoticeView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2101) int year,
            @PathParam("organisationNumber") String organisationNumber) {
        FrameNoticeView view = service.read(key(associationId, year, organisationNumber));
        return Answer.ok(view, view.version());
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listFrameNotices",
            summary = "List what members were told of frames",
            description = "The latest year first. Beskeden, det senaste året först.")
    public PageView<FrameNoticeView> list(
            @PathParam("associationId") String associationId,
            @QueryParam("year")
                    @Min(2000)
                    @Max(2101)
                    @Parameter(description = "For this year. För året.")
                    @Nullable Integer year,
            @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(
                page,
                service.list(association, year, page),
                () -> service.count(association, year));
    }

    private static FrameNoticeKey key(String associationId, int year, String organisationNumber) {
        return new FrameNoticeKey(
                AssociationId.inPath(associationId),
                year,
                AssociationId.inPath(organisationNumber));
    }
}
