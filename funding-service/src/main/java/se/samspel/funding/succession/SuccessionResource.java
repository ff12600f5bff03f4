package se.samspel.funding.succession;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/authority-successions")
@Tag(
        name = "Authority successions",
        description = "Who has taken over from whom. Myndigheter som efterträtt andra.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SuccessionResource {

    private final SuccessionService service;
    private final Pages pages;

    SuccessionResource(SuccessionService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "succeedAuthority",
            summary = "Let an authority take over from another one",
            description =
                    "When a board's unit has moved: the successor becomes controller of every"
                            + " record of the predecessor, its counterpart in every waiver,"
                            + " disclosure and referral, and host of its interventions, in all"
                            + " services; the predecessor's log ends with this. 409 when the"
                            + " predecessor has a successor. Can't be undone. Efterträdaren tar"
                            + " över allt som företrädaren har.")
    @APIResponseSchema(value = SuccessionView.class, responseCode = "201")
    public Response succeed(@Valid @NotNull SuccessionRequest request) {
        return service.succeed(request).answer();
    }

    @GET
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "listAuthoritySuccessions",
            summary = "List the successions",
            description = "The newest first. Den senaste först.")
    public PageView<SuccessionView> list(@BeanParam @Valid PageQuery query) {
        return pages.view(query, service.list(query), service::count);
    }

    @GET
    @Path("/{successionId}")
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "getAuthoritySuccession",
            summary = "Read a succession",
            description = "With its decision. Med sitt beslut.")
    @APIResponseSchema(SuccessionView.class)
    public Response read(@PathParam("successionId") UUID successionId) {
        SuccessionView view = service.read(successionId);
        return Answer.ok(view, view.version());
    }
}
