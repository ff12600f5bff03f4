package se.samspel.funding.interim;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.interim.domain.InterimSnapshot;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/interim-reports")
@Tag(name = "Interim reports", description = "Frozen follow-ups for the board. Delårsrapporter.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class InterimReportResource {

    private final InterimService service;
    private final InterimReading reading;
    private final Pages pages;

    InterimReportResource(InterimService service, InterimReading reading, Pages pages) {
        this.service = service;
        this.reading = reading;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "makeInterimReport",
            summary = "Make an interim report",
            description =
                    "Freezes the follow-up of all interventions and the association's own figures"
                            + " as of a day; of the same period a new edition. Fryser uppföljningen"
                            + " och förbundets egna siffror; för samma period en ny utgåva.")
    @APIResponseSchema(value = InterimReportView.class, responseCode = "201")
    public Response make(
            @PathParam("associationId") String associationId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull InterimReportRequest request) {
        return service.make(AssociationId.inPath(associationId), request, acting).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listInterimReports",
            summary = "List interim reports",
            description = "All editions, the latest first. Alla utgåvor, den senaste först.")
    public PageView<InterimReportSummaryView> list(
            @PathParam("associationId") String associationId,
            @QueryParam("year")
                    @Min(2000)
                    @Max(2100)
                    @Parameter(description = "Of this year alone. Bara för året.")
                    @Nullable Integer year,
            @BeanParam @Valid PageQuery page) {
        String id = AssociationId.inPath(associationId);
        return pages.view(page, reading.list(id, year, page), () -> reading.count(id, year));
    }

    @GET
    @Path("/{reportId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getInterimReport",
            summary = "Read an interim report",
            description =
                    "As it was made, with its differences against the former edition. Som den"
                            + " gjordes, med skillnader mot förra utgåvan.")
    @APIResponseSchema(InterimReportView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("reportId") UUID reportId) {
        InterimReportView view = reading.read(AssociationId.inPath(associationId), reportId);
        return Answer.ok(view, view.version());
    }

    @GET
    @Path("/{reportId}/snapshot")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getInterimSnapshot",
            summary = "Read what an interim report froze",
            description =
                    "Canonical JSON, byte for byte what the checksum is of; the ETag is the"
                            + " checksum. Exakt de byte som kontrollsumman avser.")
    @APIResponseSchema(SnapshotContent.class)
    public Response snapshot(
            @PathParam("associationId") String associationId,
            @PathParam("reportId") UUID reportId) {
        InterimSnapshot found = reading.snapshot(AssociationId.inPath(associationId), reportId);
        return Response.ok(found.content()).tag(found.checksum()).build();
    }

    @POST
    @Path("/{reportId}/adoptions")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "adoptInterimReport",
            summary = "Record that the board has adopted an interim report",
            description =
                    "The latest edition alone, with the minutes' reference. Bara den senaste"
                            + " utgåvan, med paragraf i protokollet.")
    @APIResponseSchema(InterimReportView.class)
    public Response adopt(
            @PathParam("associationId") String associationId,
            @PathParam("reportId") UUID reportId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull AdoptionRequest request) {
        return service.adopt(AssociationId.inPath(associationId), reportId, request, acting)
                .answer();
    }
}
