package se.samspel.funding.yearwheel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.yearwheel.domain.WheelStep;
import se.samspel.funding.yearwheel.domain.YearFact;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;

@Path("/associations/{associationId}/year-wheels/{budgetYear}")
@Tag(name = "Year wheel", description = "What is to be done for a budget year. Årshjulet.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class WheelResource {

    private final WheelService service;

    WheelResource(WheelService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getYearWheel",
            summary = "Read the steps of a budget year",
            description =
                    "From the notice of need to the settlement, each with its day, how it stands"
                            + " today, and what is wrong with how it was done: a budget of a meeting"
                            + " that was not public, minutes not adjusted, members not consulted."
                            + " Årshjulets steg, deras dagar och läge.")
    @APIResponseSchema(WheelView.class)
    public WheelView wheel(
            @PathParam("associationId") String associationId,
            @PathParam("budgetYear") @Min(2000) @Max(2100) int budgetYear) {
        return service.wheel(AssociationId.inPath(associationId), budgetYear);
    }

    @PUT
    @Path("/steps/{step}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "recordYearWheelStep",
            summary = "Record that a step is done",
            description =
                    "Not of the discharge, which is each member's own. The first PUT sends"
                            + " If-None-Match: *, later ones If-Match. Steget är gjort.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Registrerat.",
            content = @Content(schema = @Schema(implementation = FactView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = FactView.class)))
    public Response record(
            @PathParam("associationId") String associationId,
            @PathParam("budgetYear") @Min(2000) @Max(2100) int budgetYear,
            @PathParam("step") WheelStep step,
            @Valid @NotNull StepRequest request) {
        var key = new YearFact.Key(AssociationId.inPath(associationId), budgetYear, step);
        return service.record(key, request).answer();
    }

    @GET
    @Path("/steps/{step}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getYearWheelStep",
            summary = "Read what is recorded of a step",
            description = "404 while it is not done. 404 så länge steget inte är gjort.")
    @APIResponseSchema(FactView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("budgetYear") @Min(2000) @Max(2100) int budgetYear,
            @PathParam("step") WheelStep step) {
        FactView view =
                service.read(
                        new YearFact.Key(AssociationId.inPath(associationId), budgetYear, step));
        return Answer.ok(view, view.version());
    }
}
