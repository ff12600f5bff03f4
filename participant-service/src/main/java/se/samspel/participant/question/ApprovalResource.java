package se.samspel.participant.question;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;

@Path("questions/{id}/approval")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questions")
class ApprovalResource {

    private final ApprovalService approvals;

    ApprovalResource(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Approve a question",
            description =
                    "The data protection officer's decision that a question which NEEDS_APPROVAL is"
                            + " asked at this authority; it holds for the version's wording."
                            + " Dataskyddsombudets beslut att frågan får ställas hos myndigheten;"
                            + " det gäller lydelsen.")
    @APIResponse(
            responseCode = "201",
            description = "Approved. Godkänd.",
            content = @Content(schema = @Schema(implementation = ApprovalView.class)))
    public Response approve(@PathParam("id") UUID id, @NotNull @Valid ApprovalRequest request) {
        return approvals.approve(id, request).response();
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read the approvals of a question",
            description =
                    "This authority's own, the latest version's first. Myndighetens egna"
                            + " godkännanden av frågan.")
    @APIResponse(
            responseCode = "200",
            description = "The approvals. Godkännandena.",
            content = @Content(schema = @Schema(implementation = ApprovalsView.class)))
    public ApprovalsView read(@PathParam("id") UUID id) {
        return approvals.read(id);
    }
}
