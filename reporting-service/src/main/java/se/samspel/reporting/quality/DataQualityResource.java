package se.samspel.reporting.quality;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.reporting.teamreport.PeriodQuery;

@Path("/interventions/{interventionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Data quality", description = "Printed figures against computed ones. Datakvalitet.")
class DataQualityResource {

    private final DataQualityService service;

    DataQualityResource(DataQualityService service) {
        this.service = service;
    }

    @POST
    @Path("/reported-figures")
    @Idempotent
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "reportFigures",
            summary = "Tell what a printed report claims",
            description =
                    "For the host. Figures told before for the same period are replaced. A figure"
                            + " has the name of its place in the team report, as in exits.total;"
                            + " exits.byDestination.OTHER is the sum of the destinations without a"
                            + " row of their own. seats.agreed and seats.actual.KOMMUN are full-time"
                            + " posts, budget.PERSONAL.actualSek is money. För värden. Siffror som angetts tidigare för samma"
                            + " period ersätts.")
    @APIResponseSchema(value = ReportedFiguresView.class, responseCode = "201")
    public Response report(
            @PathParam("interventionId") UUID interventionId,
            @Valid @NotNull ReportedFiguresRequest request) {
        var kept = service.keep(interventionId, request);
        ReportedFiguresView view = kept.view();
        // They are read through the data-quality report that they are told for.
        String path = "/interventions/" + view.interventionId() + "/data-quality";
        if (kept.replayedStatus() != null) {
            return Answer.replayed(kept.replayedStatus(), view, path, view.version());
        }
        return kept.created()
                ? Answer.created(view, path, view.version())
                : Answer.known(view, path, view.version());
    }

    @GET
    @Path("/data-quality")
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getDataQuality",
            summary = "What the rows contradict of a printed report",
            description =
                    "For the host: each reported figure that contradicts the rows, the period or its"
                            + " own parts, and why where it can be told; and how many rows"
                            + " contradict each other or lack something. För värden: varje redovisad"
                            + " siffra som motsäger raderna, perioden eller sina egna delar, varför"
                            + " när det går att säga, och hur många rader som motsäger varandra eller"
                            + " saknar något.")
    @APIResponseSchema(DataQualityView.class)
    public Response read(
            @PathParam("interventionId") UUID interventionId, @Valid @BeanParam PeriodQuery query) {
        return Response.ok(service.report(interventionId, query.period())).build();
    }
}
