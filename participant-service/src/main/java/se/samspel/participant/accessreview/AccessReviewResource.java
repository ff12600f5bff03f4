package se.samspel.participant.accessreview;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

@Path("access-reviews")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access reviews", description = "Reviews of the log. Loggranskning.")
class AccessReviewResource {

    private final AccessReviewService reviews;

    AccessReviewResource(AccessReviewService reviews) {
        this.reviews = reviews;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draw rows of the access log to review",
            description =
                    "A random sample of the own log, or a targeted one with every reviewable event"
                            + " of the period; the seed is kept. At most 366 days; Samspel-Purpose"
                            + " must be REVIEW. Drar rader ur den egna loggen för granskning.")
    @APIResponse(
            responseCode = "201",
            description = "Drawn. Draget.",
            content = @Content(schema = @Schema(implementation = AccessReviewView.class)))
    public Response draw(@NotNull @Valid AccessReviewRequest request) {
        return reviews.draw(request).response();
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List the reviews",
            description =
                    "The own authority's, newest first, without the drawn rows. Samspel-Purpose must"
                            + " be REVIEW. Myndighetens granskningar, nyast först, utan de dragna"
                            + " raderna.")
    public PageView<AccessReviewRow> list(@BeanParam @Valid PageQuery page) {
        return reviews.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read a review",
            description =
                    "With the drawn rows and what was found. Samspel-Purpose must be REVIEW."
                            + " Granskningen med dragna rader och bedömningar.")
    @APIResponse(
            responseCode = "200",
            description = "The review. Granskningen.",
            content = @Content(schema = @Schema(implementation = AccessReviewView.class)))
    public Response read(@PathParam("id") UUID id) {
        return reviews.read(id).response();
    }

    @POST
    @Path("{id}/findings")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Judge a drawn row",
            description = "Each row once. Varje rad bedöms en gång.")
    @APIResponse(
            responseCode = "201",
            description = "Judged. Bedömd.",
            content = @Content(schema = @Schema(implementation = AccessReviewView.class)))
    public Response judge(@PathParam("id") UUID id, @NotNull @Valid FindingRequest request) {
        return reviews.judge(id, request).response();
    }

    @POST
    @Path("{id}/closing")
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Close a review",
            description =
                    "With its conclusion, once every row is judged. Needs If-Match. Avslutar"
                            + " granskningen med slutsats.")
    @APIResponse(
            responseCode = "200",
            description = "Closed. Avslutad.",
            content = @Content(schema = @Schema(implementation = AccessReviewView.class)))
    public Response close(@PathParam("id") UUID id, @NotNull @Valid ClosingRequest request) {
        return reviews.close(id, request).response();
    }
}
