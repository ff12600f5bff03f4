package se.samspel.funding.office;

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
import se.samspel.funding.register.DayQuery;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.time.Today;

@Path("/associations/{associationId}/auditor-findings")
@Tag(name = "Office")
@Produces(MediaType.APPLICATION_JSON)
class AuditorFindingsResource {

    private final AuditorService service;
    private final Today today;

    AuditorFindingsResource(AuditorService service, Today today) {
        this.service = service;
        this.today = today;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getAuditorFindings",
            summary = "Test whether every member has an auditor on a day",
            description =
                    "Each municipality and region one, Försäkringskassan and Arbetsförmedlingen one"
                            + " together (lag 2003:1210 25-26 §§). Om varje medlem har en revisor.")
    public AuditorsView findings(
            @PathParam("associationId") String associationId, @BeanParam @Valid DayQuery day) {
        return service.findings(AssociationId.inPath(associationId), day.or(today.today()));
    }
}
