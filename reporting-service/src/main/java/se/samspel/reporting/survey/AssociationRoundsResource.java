package se.samspel.reporting.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;

@Path("/associations/{associationId}/survey-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "What those concerned think. Enkäter.")
class AssociationRoundsResource {

    private final RoundService service;

    AssociationRoundsResource(RoundService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "openAssociationSurveyRound",
            summary = "Ask a group of an association",
            description =
                    "For authorities of its members: its board, managers or referrers. För"
                            + " medlemmarnas myndigheter: styrelse, chefer eller remittenter.")
    @APIResponseSchema(value = Round.View.class, responseCode = "201")
    public Response openForAssociation(
            @PathParam("associationId") @Pattern(regexp = "\\d{10}") String associationId,
            @Valid @NotNull RoundRequest request) {
        return InterventionRoundsResource.created(
                service.openOfAssociation(associationId, request));
    }

    @GET
    @RolesAllowed(Scope.REPORT_READ)
    @Operation(
            operationId = "listAssociationSurveyRounds",
            summary = "The rounds of an association and of its interventions",
            description =
                    "For its office and its members' authorities: those that the caller has asked,"
                            + " and the closed ones of others. För kansliet och medlemmarnas"
                            + " myndigheter: egna rundor, och andras stängda.")
    @APIResponseSchema(Round.ListView.class)
    public Response list(
            @PathParam("associationId") @Pattern(regexp = "\\d{10}") String associationId) {
        return Response.ok(new Round.ListView(service.ofAssociation(associationId))).build();
    }
}
