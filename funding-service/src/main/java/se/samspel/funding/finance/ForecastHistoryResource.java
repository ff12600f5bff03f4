package se.samspel.funding.finance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/interventions/{interventionId}/forecasts/{year}/history")
@Tag(name = "Finances")
@Produces(MediaType.APPLICATION_JSON)
class ForecastHistoryResource {

    private final ForecastHistory history;
    private final Pages pages;

    ForecastHistoryResource(ForecastHistory history, Pages pages) {
        this.history = history;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listForecasts",
            summary = "List the forecasts that were set for a year",
            description =
                    "The latest first, with who set each, when, and why. Årets prognoser, den"
                            + " senaste först, med vem, när och varför.")
    public PageView<ForecastVersionView> list(
            @PathParam("interventionId") UUID interventionId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @BeanParam @Valid PageQuery page) {
        return pages.view(
                page,
                history.list(interventionId, year, page),
                () -> history.count(interventionId, year));
    }
}
