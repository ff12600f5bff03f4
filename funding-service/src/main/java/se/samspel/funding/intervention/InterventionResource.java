package se.samspel.funding.intervention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path("/interventions")
@Tag(name = "Interventions", description = "What is funded, and who hosts it. Insatser.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class InterventionResource {

    private final InterventionService service;
    private final Pages pages;

    InterventionResource(InterventionService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listInterventions",
            summary = "List interventions",
            description =
                    "Those of the associations that the caller belongs to; the operator sees all."
                            + " Insatserna i de förbund som anroparen hör till.")
    public PageView<InterventionView> list(
            @BeanParam @Valid InterventionQuery query, @BeanParam @Valid PageQuery page) {
        return pages.view(page, service.list(query, page), () -> service.count(query));
    }

    @GET
    @Path("/{interventionId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getIntervention",
            summary = "Read an intervention",
            description =
                    "For the members' authorities, the office and the operator. För medlemmarnas"
                            + " myndigheter, kansliet och operatören.")
    @APIResponseSchema(InterventionView.class)
    public Response read(@PathParam("interventionId") UUID interventionId) {
        InterventionView view = service.read(interventionId);
        return Answer.ok(view, view.version());
    }
}
