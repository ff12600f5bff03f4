package se.samspel.referral.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;

/** Who handles a referral at its authorities. */
@Path("/referrals/{id}/contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Contacts")
class ContactResource {

    private final ContactService contacts;

    ContactResource(ContactService contacts) {
        this.contacts = contacts;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listContacts",
            summary = "Read who handles a referral",
            description =
                    "With earlier ones. The own side always; the others' for those that may know the"
                            + " referral's status. Handläggare hos parterna, även tidigare.")
    @APIResponseSchema(ContactsView.class)
    public ContactsView list(@PathParam("id") UUID id) {
        return contacts.list(id);
    }

    @POST
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "nameContact",
            summary = "Name who handles a referral",
            description =
                    "From a day on, in the place of whoever did. The unit named becomes responsible at the"
                            + " own side: other units there no longer find the referral. Byte av"
                            + " handläggare; enheten blir ansvarig.")
    @APIResponse(
            responseCode = "201",
            description = "Named. Registrerad.",
            content = @Content(schema = @Schema(implementation = ContactsView.class)))
    public Response name(@PathParam("id") UUID id, @NotNull @Valid ContactRequest request) {
        return contacts.name(id, request).answer(id);
    }
}
