package se.samspel.funding.participantfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/due-esf-participant-files")
@Tag(name = "ESF participant files")
@Produces(MediaType.APPLICATION_JSON)
class DueFilesResource {

    private final DueFiles due;
    private final Pages pages;

    DueFilesResource(DueFiles due, Pages pages) {
        this.due = due;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listDueEsfParticipantFiles",
            summary = "List the participant files to be sent",
            description =
                    "Due within four weeks after the month, or to be sent again; the most urgent"
                            + " first. Ska skickas inom fyra veckor efter månaden, eller skickas om.")
    public PageView<ParticipantFileView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        List<ParticipantFileView> all = due.toBeSent(AssociationId.inPath(associationId));
        List<ParticipantFileView> rows =
                all.stream().skip(page.offset()).limit(page.fetch()).toList();
        return pages.view(page, rows, all::size);
    }
}
