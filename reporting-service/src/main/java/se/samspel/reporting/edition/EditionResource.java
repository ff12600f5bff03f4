package se.samspel.reporting.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.reporting.access.domain.Coverage;

@Path("/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions", description = "What has been shown, for ever. Utgåvor av rapporter.")
class EditionResource {

    private final EditionReading reading;

    EditionResource(EditionReading reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Scope.REPORT_READ, Scope.ASSOCIATION_ADMIN})
    @Operation(
            operationId = "listEditions",
            summary = "What has been shown of a coverage",
            description =
                    "Latest period first, latest edition of each first. The host's own editions are"
                            + " the host's alone. Senaste perioden först; värdens egna utgåvor"
                            + " visas bara för värden.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = EditionPage.class)))
    public PageView<EditionView> list(
            @QueryParam("coverage")
                    @NotNull
                    @Pattern(regexp = "[a-z]{6,12}(:[0-9a-f-]{2,36})?")
                    @Parameter(
                            description = "Whose figures. Vems siffror.",
                            schema = @Schema(maxLength = 60),
                            example = "county:20")
                    String coverage,
            @QueryParam("definition")
                    @Pattern(regexp = "[a-z][a-z0-9-]{1,59}")
                    @Parameter(
                            description = "Of this report alone. Bara av denna rapport.",
                            schema = @Schema(maxLength = 60),
                            example = "exits")
                    @Nullable String definition,
            @BeanParam @Valid PageQuery page) {
        return reading.list(Coverage.parse(coverage), definition, page);
    }

    @GET
    @Path("/{editionId}")
    @RolesAllowed({Scope.REPORT_READ, Scope.ASSOCIATION_ADMIN})
    @Operation(
            operationId = "getEdition",
            summary = "An edition as it was",
            description =
                    "The content reads the same for ever, byte for byte; its checksum is the ETag."
                            + " Innehållet är detsamma för alltid; kontrollsumman är ETag.")
    @APIResponseSchema(EditionView.class)
    public Response read(@PathParam("editionId") UUID editionId) {
        Edition edition = reading.edition(editionId);
        return Response.ok(EditionView.of(edition)).tag(edition.checksum()).build();
    }

    @GET
    @Path("/{editionId}/differences")
    @RolesAllowed({Scope.REPORT_READ, Scope.ASSOCIATION_ADMIN})
    @Operation(
            operationId = "getEditionDifferences",
            summary = "How an edition differs from the one before",
            description =
                    "Figure by figure: section, row, column. Siffra för siffra: avsnitt, rad,"
                            + " kolumn.")
    @APIResponseSchema(EditionDifferencesView.class)
    public EditionDifferencesView differences(@PathParam("editionId") UUID editionId) {
        return reading.differences(editionId);
    }
}
