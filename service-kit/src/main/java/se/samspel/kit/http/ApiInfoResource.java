package se.samspel.kit.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this API is (Sweden's national REST API profile, VER.06). */
@Path("/api-info")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "About")
class ApiInfoResource {

    private final String name;
    private final String version;
    private final String released;
    private final UriInfo uri;

    ApiInfoResource(
            @ConfigProperty(name = "samspel.api") String name,
            @ConfigProperty(name = "samspel.api-version") String version,
            @ConfigProperty(name = "samspel.api-released") String released,
            UriInfo uri) {
        this.name = name;
        this.version = version;
        this.released = released;
        this.uri = uri;
    }

    @GET
    @Operation(
            operationId = "getApiInfo",
            summary = "What this API is",
            description = "Name, version and status of the API. API:ets namn, version och status.")
    public ApiInfoView apiInfo() {
        return new ApiInfoView(
                "samspel-" + name,
                version,
                released,
                uri.getBaseUriBuilder().path("/openapi.yaml").build().toString(),
                "active");
    }

    @Schema(
            name = "ApiInfo",
            examples =
                    "{\"apiName\":\"samspel-referral\",\"apiVersion\":\"1.0.0\","
                            + "\"apiReleased\":\"2026-11-22\","
                            + "\"apiDocumentation\":\"https://samspel.example/referral/v1/openapi.yaml\","
                            + "\"apiStatus\":\"active\"}")
    record ApiInfoView(
            @Schema(maxLength = 100) String apiName,
            @Schema(maxLength = 20) String apiVersion,
            @Schema(maxLength = 10, format = "date") String apiReleased,
            @Schema(maxLength = 300, format = "uri") String apiDocumentation,
            @Schema(maxLength = 20) String apiStatus) {}
}
