package se.samspel.funding.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.time.Today;

@Path("/associations/{associationId}/follow-up")
@Tag(name = "Follow-up")
@Produces(MediaType.APPLICATION_JSON)
class AssociationFollowUpResource {

    private final FollowUpService service;
    private final Today today;

    AssociationFollowUpResource(FollowUpService service, Today today) {
        this.service = service;
        this.today = today;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getAssociationFollowUp",
            summary = "Follow up the money of all interventions",
            description =
                    "Each intervention that ran in the year or has figures of it, and their sum."
                            + " Varje insats och summan av dem.")
    public AssociationFollowUpView read(
            @PathParam("associationId") String associationId,
            @BeanParam @Valid FollowUpQuery query) {
        return service.association(
                AssociationId.inPath(associationId),
                query.budgetYear(today.today()),
                query.periodicity());
    }
}
