package se.samspel.participant.accesslog;

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

@Path("participants/{id}/access-log")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log", description = "Who saw what. Åtkomstlogg.")
class AccessLogResource {

    private final AccessLogService accessLog;

    AccessLogResource(AccessLogService accessLog) {
        this.accessLog = accessLog;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read a participant's access log",
            description =
                    "Every reading and change of the controller's record of the person, newest"
                            + " first. Alla läsningar och ändringar, nyast först.")
    public PageView<AccessView> read(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return accessLog.read(id, page);
    }

    @GET
    @Path("for-the-person")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read the access log for the person",
            description =
                    "Dates, units, purposes and operations in plain words, newest first, without"
                            + " staff; any unit may answer. Samspel-Purpose must be"
                            + " SUBJECT_REQUEST (422 else). Loggen till personen själv: datum,"
                            + " enheter och ändamål, inga handläggare.")
    public PageView<PersonsAccess> readForThePerson(
            @PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return accessLog.readForThePerson(id, page);
    }
}
