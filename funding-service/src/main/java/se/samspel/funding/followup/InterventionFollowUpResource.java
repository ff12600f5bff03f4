package se.samspel.funding.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import se.samspel.kit.time.Today;

@Path("/interventions/{interventionId}/follow-up")
@Tag(name = "Follow-up", description = "Budget, actual, difference, forecast. Uppföljning.")
@Produces(MediaType.APPLICATION_JSON)
class InterventionFollowUpResource {

    private final FollowUpService service;
    private final Today today;

    InterventionFollowUpResource(FollowUpService service, Today today) {
        this.service = service;
        this.today = today;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getFollowUp",
            summary = "Follow up an intervention's money",
            description =
                    "Budget, actual, difference and forecast by cost category, as of a day; grants"
                            + " and seconded staff beside. Budget, utfall, differens och prognos"
                            + " per kostnadsslag; tilldelning och utlånad personal vid sidan av.")
    public FollowUpView read(
            @PathParam("interventionId") UUID interventionId,
            @BeanParam @Valid FollowUpQuery query) {
        return service.intervention(
                interventionId, query.budgetYear(today.today()), query.periodicity());
    }
}
