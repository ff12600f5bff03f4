package se.samspel.reporting.obstacle;

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
import se.samspel.reporting.teamreport.domain.Period;

@Path("/interventions/{interventionId}/structural-obstacles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "What came out. Vad det blev av det.")
class ObstacleCountsResource {

    private final ObstacleCountsService service;

    ObstacleCountsResource(ObstacleCountsService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getObstacleCounts",
            summary = "Structural obstacles by level and category",
            description =
                    "How many were noticed in the period, and how many of them are handled now."
                            + " Exact for the host. The office and the members' authorities get"
                            + " twelve months from 1 January or 1 July, and the individual level only"
                            + " where none of its figures is 1-4. Strukturella hinder efter nivå och"
                            + " kategori; individnivån lämnas till andra än värden bara om ingen"
                            + " siffra är 1-4.")
    @APIResponseSchema(ObstacleCountsView.class)
    public Response read(
            @PathParam("interventionId") UUID interventionId, @Valid @BeanParam PeriodQuery query) {
        Period period = query.period();
        return Response.ok(
                        ObstacleCountsView.of(
                                interventionId, period, service.counts(interventionId, period)))
                .build();
    }
}
