package se.samspel.participant.extendedaccess;

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
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

@Path("participants/{id}/extended-accesses")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extended access", description = "Inside one authority. Inom en myndighet.")
class TakenAccessResource {

    private final TakenAccesses accesses;

    TakenAccessResource(TakenAccesses accesses) {
        this.accesses = accesses;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            operationId = "listExtendedAccesses",
            summary = "List the extended accesses to a participant's record",
            description =
                    "The controller's, newest first, each with who took it and why; any unit may"
                            + " review, protected persons are for their handlers. Samspel-Purpose"
                            + " must be REVIEW (422 else). Vem som tog utökad åtkomst och varför,"
                            + " nyast först, för granskning.")
    public PageView<TakenAccessView> list(
            @PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return accesses.list(id, page);
    }
}
