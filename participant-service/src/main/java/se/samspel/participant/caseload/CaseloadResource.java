package se.samspel.participant.caseload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

@Path("enrolments")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments", description = "Enrolments at the host. Inskrivningar.")
class CaseloadResource {

    private final CaseloadService caseload;

    CaseloadResource(CaseloadService caseload) {
        this.caseload = caseload;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List the host's enrolments",
            description =
                    "The host's own, newest first, of the acting unit and without protected"
                            + " persons. Värdens egna inskrivningar, nyast först.")
    public PageView<EnrolmentRow> list(
            @BeanParam @Valid CaseloadQuery query, @BeanParam @Valid PageQuery page) {
        return caseload.list(query, page);
    }
}
