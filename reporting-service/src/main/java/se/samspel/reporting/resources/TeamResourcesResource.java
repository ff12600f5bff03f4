package se.samspel.reporting.resources;

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

@Path("/interventions/{interventionId}/team-resources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "What came out. Vad det blev av det.")
class TeamResourcesResource {

    private final TeamResourcesService service;

    TeamResourcesResource(TeamResourcesService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "getTeamResources",
            summary = "Seats agreed and worked, and the steering group",
            description =
                    "By party, with the sums in full-time posts and the vacancies, of one day (on) or"
                            + " a period (from and to). For the host, the office and the members'"
                            + " authorities. Tjänster per part, överenskomna och faktiska, med"
                            + " summor i heltidstjänster och vakanser, en dag eller en period; och"
                            + " styrgruppen.")
    @APIResponseSchema(TeamResourcesView.class)
    public Response read(
            @PathParam("interventionId") UUID interventionId,
            @Valid @BeanParam DayOrPeriodQuery query) {
        return Response.ok(
                        TeamResourcesView.of(
                                interventionId, service.resources(interventionId, query.period())))
                .build();
    }
}
