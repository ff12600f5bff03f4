package se.samspel.funding.finance;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;

@Path("/interventions/{interventionId}/forecasts/{year}")
@Tag(name = "Finances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ForecastResource {

    private final PlanService service;

    ForecastResource(PlanService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setForecast",
            summary = "Set an intervention's forecast for a year",
            description =
                    "Expected cost of the whole year; earlier ones stay in the history. The first"
                            + " PUT sends If-None-Match: *, later ones If-Match. Årets väntade"
                            + " kostnad; tidigare prognoser finns kvar i historiken. Första gången"
                            + " If-None-Match: *, sedan If-Match.")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time. Satt första gången.",
            content = @Content(schema = @Schema(implementation = ForecastView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = ForecastView.class)))
    public Response set(
            @PathParam("interventionId") UUID interventionId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @BeanParam @Valid ForecastAuthor author,
            @Valid @NotNull ForecastRequest request) {
        return service.setForecast(interventionId, year, request, author).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getForecast",
            summary = "Read an intervention's forecast for a year",
            description =
                    "For the members' authorities, the office and the operator. För medlemmarnas"
                            + " myndigheter, kansliet och operatören.")
    @APIResponseSchema(ForecastView.class)
    public Response read(
            @PathParam("interventionId") UUID interventionId,
            @PathParam("year") @Min(2000) @Max(2100) int year) {
        ForecastView view = service.forecast(interventionId, year);
        return Answer.ok(view, view.version());
    }
}
