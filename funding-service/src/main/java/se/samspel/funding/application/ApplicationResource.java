package se.samspel.funding.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/applications")
@Tag(name = "Applications", description = "Applications for money. Äskanden.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ApplicationResource {

    private final ApplicationReading reading;
    private final ApplicationService service;
    private final Pages pages;

    ApplicationResource(ApplicationReading reading, ApplicationService service, Pages pages) {
        this.reading = reading;
        this.service = service;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listApplications",
            summary = "List applications for money",
            description =
                    "Those of the associations that the caller belongs to, others' drafts aside."
                            + " Äskanden i de förbund som anroparen hör till, utom andras utkast.")
    public PageView<ApplicationSummaryView> list(
            @BeanParam @Valid ApplicationQuery query, @BeanParam @Valid PageQuery page) {
        return pages.view(page, reading.list(query, page), () -> reading.count(query));
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getApplication",
            summary = "Read an application for money",
            description =
                    "With its moves; a draft is its applicant's alone. Med stegen; ett utkast ser"
                            + " bara den sökande.")
    @APIResponseSchema(ApplicationView.class)
    public Response read(@PathParam("applicationId") UUID applicationId) {
        ApplicationView view = reading.read(applicationId);
        return Answer.ok(view, view.version());
    }

    @PUT
    @Path("/{applicationId}")
    @RolesAllowed({Scope.FUNDING_APPLY, Scope.FUNDING_WRITE})
    @Operation(
            operationId = "amendApplication",
            summary = "Change what an application asks for",
            description =
                    "By its applicant, while it is a draft or needs completion; with If-Match. Av"
                            + " den sökande, som utkast eller vid komplettering.")
    @APIResponseSchema(ApplicationView.class)
    public Response amend(
            @PathParam("applicationId") UUID applicationId,
            @Valid @NotNull ApplicationRequest request) {
        return service.amend(applicationId, request).answer();
    }
}
