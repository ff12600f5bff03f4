package se.samspel.funding.membership;

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

@Path("/associations/{associationId}/area-findings")
@Tag(name = "Associations")
@Produces(MediaType.APPLICATION_JSON)
class AreaResource {

    private final AreaService service;
    private final Today today;

    AreaResource(AreaService service, Today today) {
        this.service = service;
        this.today = today;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getAreaFindings",
            summary = "Test whether an association's members cover its area",
            description =
                    "All four parties take part, and every part of the area has a municipality and"
                            + " a region (lag 2003:1210 3 §); Gotland needs no region. Om varje del"
                            + " av området har både kommun och region.")
    public AreaFindingsView findings(
            @PathParam("associationId") String associationId, @BeanParam @Valid DayQuery day) {
        return service.findings(AssociationId.inPath(associationId), day.or(today.today()));
    }
}
