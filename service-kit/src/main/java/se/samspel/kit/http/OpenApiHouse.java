package se.samspel.kit.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Writes into each API's description what is the same in every call of it. */
public final class OpenApiHouse implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "accessToken";
    // What is read by a secret in its address alone, without a token.
    private static final String SECRET = "/calendars/";
    private static final List<String> OPEN = List.of("406", "500");
    private static final List<String> OF_SECRET = List.of("404", "406", "429", "500", "503");

    private final String api = ConfigProvider.getConfig().getValue("samspel.api", String.class);
    private final String root =
            ConfigProvider.getConfig().getValue("quarkus.rest.path", String.class);

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        describe(openApi);
        openApi.setServers(
                List.of(OASFactory.createServer().url("https://samspel.example" + root)));
        if (openApi.getComponents() == null) {
            openApi.setComponents(OASFactory.createComponents());
        }
        openApi.getComponents().addSchema(PROBLEM, OpenApiProblem.schema());
        openApi.getComponents().addSecurityScheme(TOKEN, bearer());
        OpenApiProblem.declare(openApi.getComponents());
        OpenApiValues values = new OpenApiValues(openApi);
        OpenApiExamples examples = new OpenApiExamples(openApi);
        Paths paths = OASFactory.createPaths();
        Map<String, PathItem> known =
                openApi.getPaths() == null ? Map.of() : openApi.getPaths().getPathItems();
        known.forEach((path, item) -> {
            paths.addPathItem(relative(path), complete(path, item));
            operations(item)
                    .values()
                    .forEach(operation -> {
                        values.limit(operation);
                        examples.show(operation, "https://samspel.example" + path);
                    });
        });
        openApi.setPaths(paths);
        values.allowNullsInAnswers();
    }

    private void describe(OpenAPI openApi) {
        String title = ConfigProvider.getConfig().getValue("samspel.api-title", String.class);
        openApi.setInfo(
                OASFactory.createInfo()
                        .title(title)
                        .version(
                                ConfigProvider.getConfig()
                                        .getValue("samspel.api-version", String.class))
                        .description(
                                title
                                        + ". Known limitations: lists go to row 10,000, bodies to 1"
                                        + " MiB. Kända begränsningar: listor till rad 10 000,"
                                        + " anrop till 1 MiB.")
                        .termsOfService("https://samspel.example/terms")
                        .contact(
                                OASFactory.createContact()
                                        .name("Samspel")
                                        .email("api@samspel.example")
                                        .url("https://samspel.example"))
                        .license(
                                OASFactory.createLicense()
                                        .name("Apache-2.0")
                                        .url("https://www.apache.org/licenses/LICENSE-2.0")));
        openApi.setExternalDocs(
                OASFactory.createExternalDocumentation()
                        .url("https://samspel.example/docs")
                        .description("Integration guide. Anslutningsguide."));
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "Access token (RFC 9068) of realm samspel, at most 5 minutes."
                                + " Åtkomsttoken, högst 5 minuter.");
    }

    private String relative(String path) {
        return path.startsWith(root) ? path.substring(root.length()) : path;
    }

    private PathItem complete(String path, PathItem item) {
        String relative = relative(path);
        operations(item).forEach((method, operation) -> complete(relative, method, operation));
        return item;
    }

    private static Map<PathItem.HttpMethod, Operation> operations(PathItem item) {
        return item.getOperations() == null ? Map.of() : item.getOperations();
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        header(operation, "traceparent", "W3C trace context. Spårningskontext.", false, 55);
        boolean search = path.endsWith("-searches");
        if (method == PathItem.HttpMethod.POST && !search) {
            header(
                    operation,
                    "Idempotency-Key",
                    "Unique per act; the same when the call is repeated. Unik per handling.",
                    true,
                    130);
        }
        if (isPersonal() && !isOfThePlatform(path) && !isOfEventsAlone(path)) {
            header(operation, "Samspel-Acting-User", "The caller's own staff id. Id.", true, 100);
            header(operation, "Samspel-Acting-Unit", "Its unit. Dess enhet.", true, 100);
            header(operation, "Samspel-Purpose", "Why. Ändamål.", true, 20);
        }
        boolean bySecret = path.startsWith(SECRET);
        if (!path.equals("/api-info") && !bySecret) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        }
        responses(
                operation,
                bySecret ? OF_SECRET : path.equals("/api-info") ? OPEN : OpenApiProblem.STATUSES);
    }

    /** Nor in what the service tells of itself. */
    private static boolean isOfThePlatform(String path) {
        return path.equals("/api-info")
                || path.equals("/freshness")
                || path.equals("/parked-records")
                || path.startsWith("/upkeep-orders");
    }

    /** No person is in an authority's events. */
    private static boolean isOfEventsAlone(String path) {
        return path.equals("/events") || path.startsWith("/webhook-subscriptions");
    }

    private boolean isPersonal() {
        return api.equals("participant") || api.equals("referral");
    }

    private static void header(
            Operation operation, String name, String description, boolean required, int length) {
        boolean there =
                operation.getParameters() != null
                        && operation.getParameters().stream()
                                .anyMatch(given -> name.equals(given.getName()));
        if (!there) {
            operation.addParameter(
                    OASFactory.createParameter()
                            .name(name)
                            .in(Parameter.In.HEADER)
                            .required(required)
                            .description(description)
                            .schema(
                                    OASFactory.createSchema()
                                            .addType(Schema.SchemaType.STRING)
                                            .maxLength(length)));
        }
    }

    private static void responses(Operation operation, List<String> statuses) {
        APIResponses responses = operation.getResponses();
        if (responses == null) {
            return;
        }
        Map<String, APIResponse> all = new LinkedHashMap<>(responses.getAPIResponses());
        all.values().forEach(OpenApiProblem::traced);
        statuses.forEach(status -> all.put(status, OpenApiProblem.reference(status)));
        responses.setAPIResponses(all);
    }
}
