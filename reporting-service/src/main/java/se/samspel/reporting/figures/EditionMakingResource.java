package se.samspel.reporting.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.reporting.edition.Edition;
import se.samspel.reporting.edition.EditionView;

@Path("/editions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editions", description = "What has been shown, for ever. Utgåvor av rapporter.")
class EditionMakingResource {

    private final EditionService service;

    EditionMakingResource(EditionService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "publishEdition",
            summary = "Publish an edition",
            description =
                    "By the host: an exact one for itself, or one under disclosure control for"
                            + " others. Where nothing has changed it is the latest one. Värden"
                            + " publicerar, exakt för sig själv eller under röjandekontroll för"
                            + " andra.")
    @APIResponseSchema(value = EditionView.class, responseCode = "201")
    public Response publish(@Valid @NotNull EditionRequest request) {
        return answer(service.publish(request));
    }

    @POST
    @Path("/{editionId}/release")
    @Idempotent
    @RolesAllowed(Scope.REPORT_WRITE)
    @Operation(
            operationId = "releaseEdition",
            summary = "Release an edition with other groups or another threshold",
            description =
                    "By the host's recorded decision; never under three. The answer is a new"
                            + " edition of the same figures. Värden beslutar att lämna ut med"
                            + " andra grupper eller annan tröskel, aldrig under tre.")
    @APIResponseSchema(value = EditionView.class, responseCode = "201")
    public Response release(
            @PathParam("editionId") UUID editionId, @Valid @NotNull ReleaseRequest request) {
        return answer(service.release(editionId, request));
    }

    private static Response answer(EditionService.Made made) {
        Edition edition = made.edition();
        EditionView view = EditionView.of(edition);
        String path = "/editions/" + edition.id();
        return made.replayedStatus() == null
                ? Answer.created(view, path, edition.number())
                : Answer.replayed(made.replayedStatus(), view, path, edition.number());
    }
}
