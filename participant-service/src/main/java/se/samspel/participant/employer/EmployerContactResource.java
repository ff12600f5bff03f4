package se.samspel.participant.employer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PersonalData;

@Path("employer-contacts")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employers", description = "Employers and placements. Arbetsgivare och placeringar.")
class EmployerContactResource {

    private final EmployerContactService contacts;

    EmployerContactResource(EmployerContactService contacts) {
        this.contacts = contacts;
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read a contact with an employer",
            description = "For the host. Läser en arbetsgivarkontakt.")
    @APIResponse(
            responseCode = "200",
            description = "The contact. Kontakten.",
            content = @Content(schema = @Schema(implementation = EmployerContactView.class)))
    public Response read(@PathParam("id") UUID id) {
        return contacts.read(id).response();
    }
}
