package se.samspel.reporting.historic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/interventions/{interventionId}/historic-figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Historic figures", description = "From before the rows. Från tiden före raderna.")
class HistoricFiguresResource {

    private final HistoricFiguresService service;

    HistoricFiguresResource(HistoricFiguresService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "keepHistoricFigures",
            summary = "Tell what an earlier report printed",
            description =
                    "For the host. Figures of a period from before there were rows, under the team"
                            + " report's names; those told before for the same period are replaced."
                            + " They are shown as HISTORIC and never added to computed ones. För"
                            + " värden. Siffror från tiden före raderna; de visas som historiska och"
                            + " blandas aldrig med beräknade.")
    @APIResponseSchema(value = HistoricFiguresView.class, responseCode = "201")
    public Response keep(
            @PathParam("interventionId") UUID interventionId,
            @Valid @NotNull HistoricFiguresRequest request) {
        var kept = service.keep(interventionId, request);
        HistoricFiguresView view = kept.view();
        String path = "/interventions/" + view.interventionId() + "/historic-figures";
        if (kept.replayedStatus() != null) {
            return Answer.replayed(kept.replayedStatus(), view, path, view.version());
        }
        return kept.created()
                ? Answer.created(view, path, view.version())
                : Answer.known(view, path, view.version());
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "listHistoricFigures",
            summary = "What earlier reports told",
            description = "For the host, the earliest period first. För värden, äldst först.")
    @APIResponseSchema(HistoricFiguresView.ListView.class)
    public Response list(@PathParam("interventionId") UUID interventionId) {
        return Response.ok(new HistoricFiguresView.ListView(service.all(interventionId))).build();
    }
}
