package se.samspel.reporting.definition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;

@Path("/report-definitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Report definitions", description = "Reports as data. Rapporter som data.")
class ReportDefinitionResource {

    private final ReportDefinitionService service;

    ReportDefinitionResource(ReportDefinitionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Scope.REPORT_READ, Scope.ASSOCIATION_ADMIN})
    @Operation(
            operationId = "listReportDefinitions",
            summary = "Which reports there are",
            description =
                    "The latest published version of each, by key. Den senast publicerade versionen"
                            + " av varje rapport, efter nyckel.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = ReportDefinitionPage.class)))
    public PageView<ReportDefinitionView> list(@BeanParam @Valid PageQuery page) {
        return service.list(page);
    }

    @GET
    @Path("/{key}")
    @RolesAllowed({Scope.REPORT_READ, Scope.ASSOCIATION_ADMIN})
    @Operation(
            operationId = "getReportDefinition",
            summary = "A report's latest published definition",
            description = "What it asks and of whom. Vad rapporten frågar och om vilka.")
    @APIResponseSchema(ReportDefinitionView.class)
    public Response latest(@PathParam("key") @Pattern(regexp = DefinitionRequest.KEY) String key) {
        return ok(service.latest(key));
    }

    @GET
    @Path("/{key}/versions/{version}")
    @RolesAllowed({Scope.REPORT_READ, Scope.ASSOCIATION_ADMIN})
    @Operation(
            operationId = "getReportDefinitionVersion",
            summary = "One version of a report's definition",
            description =
                    "Drafts are for the operator alone. Utkast visas bara för den som driver"
                            + " plattformen.")
    @APIResponseSchema(ReportDefinitionView.class)
    public Response version(
            @PathParam("key") @Pattern(regexp = DefinitionRequest.KEY) String key,
            @PathParam("version") @Min(1) @Max(9999) int version) {
        return ok(service.version(key, version));
    }

    @PUT
    @Path("/{key}/versions/{version}")
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "putReportDefinition",
            summary = "Write a draft of a report",
            description =
                    "By the operator. A published version never changes: write the next one. Den"
                            + " som driver plattformen skriver ett utkast; en publicerad version"
                            + " ändras aldrig.")
    @APIResponseSchema(value = ReportDefinitionView.class, responseCode = "201")
    public Response put(
            @PathParam("key") @Pattern(regexp = DefinitionRequest.KEY) String key,
            @PathParam("version") @Min(1) @Max(9999) int version,
            @Valid @NotNull DefinitionRequest request) {
        var put = service.put(key, version, request);
        StoredDefinition stored = put.stored();
        String path = "/report-definitions/" + key + "/versions/" + version;
        return put.created()
                ? Answer.created(ReportDefinitionView.of(stored), path, stored.revision())
                : ok(stored);
    }

    @POST
    @Path("/{key}/versions/{version}/publication")
    @Idempotent
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "publishReportDefinition",
            summary = "Publish a draft",
            description =
                    "By the operator: from now on its figures can be read. Den som driver"
                            + " plattformen publicerar; därefter kan siffrorna läsas.")
    @APIResponseSchema(value = ReportDefinitionView.class, responseCode = "200")
    public Response publish(
            @PathParam("key") @Pattern(regexp = DefinitionRequest.KEY) String key,
            @PathParam("version") @Min(1) @Max(9999) int version) {
        return moved(service.publish(key, version));
    }

    @POST
    @Path("/{key}/versions/{version}/withdrawal")
    @Idempotent
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "withdrawReportDefinition",
            summary = "Withdraw a published version",
            description =
                    "By the operator: no new figures by it, the editions stay. Inga nya siffror"
                            + " efter den; utgåvorna finns kvar.")
    @APIResponseSchema(value = ReportDefinitionView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("key") @Pattern(regexp = DefinitionRequest.KEY) String key,
            @PathParam("version") @Min(1) @Max(9999) int version) {
        return moved(service.withdraw(key, version));
    }

    private static Response moved(ReportDefinitionService.Moved moved) {
        StoredDefinition stored = moved.stored();
        return moved.replayed()
                ? Answer.replayed(200, ReportDefinitionView.of(stored), "", stored.revision())
                : ok(stored);
    }

    private static Response ok(StoredDefinition stored) {
        return Answer.ok(ReportDefinitionView.of(stored), stored.revision());
    }
}
