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
import se.samspel.funding.yearwheel.domain.MemberDischarge;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;

@Path("/associations/{associationId}/year-wheels/{budgetYear}/discharges/{organisationNumber}")
@Tag(name = "Year wheel")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DischargeResource {

    private final DischargeService service;

    DischargeResource(DischargeService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "recordMemberDischarge",
            summary = "Record a member's decision on the discharge",
            description =
                    "Each member of the budget year decides by itself. The first PUT sends"
                            + " If-None-Match: *, later ones If-Match. En medlems beslut om"
                            + " ansvarsfrihet.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Registrerat.",
            content = @Content(schema = @Schema(implementation = WheelView.DischargeView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content = @Content(schema = @Schema(implementation = WheelView.DischargeView.class)))
    public Response record(
            @PathParam("associationId") String associationId,
            @PathParam("budgetYear") @Min(2000) @Max(2100) int budgetYear,
            @PathParam("organisationNumber") String organisationNumber,
            @Valid @NotNull DischargeRequest request) {
        return service.record(key(associationId, budgetYear, organisationNumber), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getMemberDischarge",
            summary = "Read a member's decision on the discharge",
            description = "404 while it has not decided. 404 så länge medlemmen inte beslutat.")
    @APIResponseSchema(WheelView.DischargeView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("budgetYear") @Min(2000) @Max(2100) int budgetYear,
            @PathParam("organisationNumber") String organisationNumber) {
        var view = service.read(key(associationId, budgetYear, organisationNumber));
        return Answer.ok(view, view.version());
    }

    private static MemberDischarge.Key key(String associationId, int year, String organisation) {
        return new MemberDischarge.Key(
                AssociationId.inPath(associationId), year, AssociationId.inPath(organisation));
    }
}
