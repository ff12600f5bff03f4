package se.samspel.funding.contributioncall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.contribution.domain.ContributionYear;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;

@Path("/associations/{associationId}/contributions/{year}/call-schedules")
@Tag(name = "Contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CallScheduleResource {

    private final CallScheduleService service;

    CallScheduleResource(CallScheduleService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "planContributionCalls",
            summary = "Plan the calls on a year's contributions",
            description =
                    "Against the ETag of the year's contributions. What isn't sent yet is replaced;"
                            + " the next call of each member takes the difference between what was"
                            + " sent and what its share would have asked. Only preliminary calls"
                            + " before the budget's adoption and the state's decision (409)."
                            + " Planerar årets medlemsrekvisitioner; skillnaden mot redan utskickade"
                            + " tas i nästa.")
    @APIResponseSchema(value = CallScheduleView.class, responseCode = "201")
    public Response plan(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @Valid @NotNull CallScheduleRequest request) {
        return service.plan(key(associationId, year), request).answer();
    }

    @GET
    @Path("/{scheduleId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getContributionCallSchedule",
            summary = "Read how a year's calls were planned",
            description = "With the calls it made. Planen med sina rekvisitioner.")
    @APIResponseSchema(CallScheduleView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @PathParam("scheduleId") UUID scheduleId) {
        CallScheduleView view = service.read(key(associationId, year), scheduleId);
        return Answer.ok(view, view.version());
    }

    private static ContributionYear key(String associationId, int year) {
        return new ContributionYear(AssociationId.inPath(associationId), year);
    }
}
