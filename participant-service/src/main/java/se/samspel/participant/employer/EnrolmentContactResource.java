package se.samspel.participant.employer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

@Path("enrolments/{id}/employer-contacts")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employers", description = "Employers and placements. Arbetsgivare och placeringar.")
class EnrolmentContactResource {

    private final EmployerContactService contacts;

    EnrolmentContactResource(EmployerContactService contacts) {
        this.contacts = contacts;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a contact with an employer",
            description =
                    "By the host; employer and note are sealed. Registrerar en arbetsgivarkontakt.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Registrerad.",
            content = @Content(schema = @Schema(implementation = EmployerContactView.class)))
    public Response record(
            @PathParam("id") UUID id, @NotNull @Valid EmployerContactRequest request) {
        return contacts.record(id, request).response();
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List contacts with employers",
            description =
                    "For the host, the newest first. Arbetsgivarkontakterna, den nyaste först.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = EmployerContactPage.class)))
    public PageView<EmployerContactView> list(
            @PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return contacts.list(id, page);
    }

    /** For the API's description: a page's items. */
    @Schema(name = "EmployerContactPage")
    record EmployerContactPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<EmployerContactView> items) {}
}
