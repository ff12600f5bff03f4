package se.samspel.funding.intervention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;

@Path("/associations/{associationId}/interventions")
@Tag(name = "Interventions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ProposalResource {

    private final InterventionService service;

    ProposalResource(InterventionService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "proposeIntervention",
            summary = "Propose or open an intervention",
            description =
                    "The association's office proposes; with the board's decision the intervention"
                            + " is open at once. It needs at least two different parties (lag 2003:1210"
                            + " 3 §) and a host among the members' authorities. Kansliet föreslår; med"
                            + " styrelsens beslut öppnas insatsen direkt. Minst två parter och en"
                            + " huvudman bland medlemmarnas myndigheter.")
    @APIResponseSchema(value = InterventionView.class, responseCode = "201")
    public Response propose(
            @PathParam("associationId") String associationId,
            @Valid @NotNull InterventionRequest request) {
        return service.propose(AssociationId.inPath(associationId), request).answer();
    }
}
