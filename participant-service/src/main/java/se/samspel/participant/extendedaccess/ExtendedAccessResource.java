package se.samspel.participant.extendedaccess;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;

@Path("extended-accesses")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extended access", description = "Inside one authority. Inom en myndighet.")
class ExtendedAccessResource {

    private final ExtendedAccessService accesses;

    ExtendedAccessResource(ExtendedAccessService accesses) {
        this.accesses = accesses;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeExtendedAccess",
            summary = "Take extended access to a record of one's own authority",
            description =
                    "For a record of another unit, or a protected person whose handlers can't be"
                            + " reached: for the acting user in the acting unit, three hours, with"
                            + " an alert and a review. Never across authorities. Utökad åtkomst"
                            + " inom den egna myndigheten i tre timmar; larmas och granskas.")
    @APIResponse(
            responseCode = "201",
            description = "Granted. Beviljad.",
            content = @Content(schema = @Schema(implementation = ExtendedAccessView.class)))
    public Response take(@NotNull @Valid ExtendedAccessRequest request) {
        return accesses.take(request).response();
    }
}
