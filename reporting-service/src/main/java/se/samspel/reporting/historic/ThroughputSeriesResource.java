package se.samspel.reporting.historic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import se.samspel.reporting.teamreport.PeriodQuery;

@Path("/interventions/{interventionId}/throughput-series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "What came out. Vad det blev av det.")
class ThroughputSeriesResource {

    private final ThroughputSeriesService service;

    ThroughputSeriesResource(ThroughputSeriesService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getThroughputSeries",
            summary = "Throughput of rolling twelve months",
            description =
                    "For each month's end between from and to, the mean throughput in months of the"
                            + " exits without early dropouts of the twelve months until then, by"
                            + " sex; HISTORIC where an earlier report told it, UNKNOWN where the"
                            + " window reaches back to before the rows. Others than the host get"
                            + " each quarter's end, and nothing from which fewer than five people"
                            + " could be told. Genomströmningstid i månader för rullande tolv"
                            + " månader, efter kön; andra än värden får kvartal.")
    @APIResponseSchema(ThroughputSeriesView.class)
    public Response read(
            @PathParam("interventionId") UUID interventionId, @Valid @BeanParam PeriodQuery query) {
        return Response.ok(ThroughputSeriesView.of(service.points(interventionId, query.period())))
                .build();
    }
}
