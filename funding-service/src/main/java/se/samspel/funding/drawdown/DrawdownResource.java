package se.samspel.funding.drawdown;

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
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/drawdowns")
@Tag(name = "Drawdowns", description = "Drawdowns of granted money. Insatsrekvisitioner.")
@Produces(MediaType.APPLICATION_JSON)
class DrawdownResource {

    private final DrawdownReading reading;
    private final Pages pages;

    DrawdownResource(DrawdownReading reading, Pages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listDrawdowns",
            summary = "List drawdowns",
            description =
                    "Those of the associations that the caller belongs to: of a grant, an"
                            + " intervention, a host or in a state. Rekvisitioner i de förbund som"
                            + " anroparen hör till, för en tilldelning, insats eller huvudman eller i"
                            + " ett tillstånd.")
    public PageView<DrawdownSummaryView> list(
            @BeanParam @Valid DrawdownQuery query, @BeanParam @Valid PageQuery page) {
        return pages.view(page, reading.list(query, page), () -> reading.count(query));
    }

    @GET
    @Path("/{drawdownId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getDrawdown",
            summary = "Read a drawdown",
            description = "With its lines and moves. Med rader och steg.")
    @APIResponseSchema(DrawdownView.class)
    public Response read(@PathParam("drawdownId") UUID drawdownId) {
        DrawdownView view = reading.read(drawdownId);
        return Answer.ok(view, view.version());
    }
}
