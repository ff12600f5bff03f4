package se.samspel.deploy.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scope that an authority's client asks for when it wants a token for more than its everyday
 * calls. The realm has it, and so have new clients by their template; a realm and clients that an
 * older start has made get it here.
 */
final class OptionalScope {

    /** The authority's own topic on the broker. */
    static final String BROKER = "events.kafka";

    /** Applications for money and drawdowns. */
    static final String APPLY = "funding.apply";

    private final KeycloakAdmin admin;
    private final Path realm;
    private final String name;
    private @Nullable String id;

    /**
     * @param realm the realm as code, which describes the scope
     */
    OptionalScope(KeycloakAdmin admin, Path realm, String name) {
        this.admin = admin;
        this.realm = realm;
        this.name = name;
    }

    /** Makes the scope unless the realm has it. */
    synchronized String ensure() throws IOException, InterruptedException {
        var known = id;
        if (known == null) {
            known = find().orElse(null);
        }
        if (known == null) {
            var made = admin.post("/client-scopes", description());
            // Another program of ours may have been first.
            if (made.statusCode() != 409) {
                KeycloakAdmin.expect(made, 201, "making scope " + name);
            }
            known = find().orElseThrow();
        }
        id = known;
        return known;
    }

    /** Lets a client ask for the scope unless it may. */
    void give(JsonNode client) throws IOException, InterruptedException {
        for (var scope : client.path("optionalClientScopes")) {
            if (scope.asText().equals(name)) {
                return;
            }
        }
        var path = "/clients/" + client.path("id").asText() + "/optional-client-scopes/" + ensure();
        var given = admin.call(admin.request(path).PUT(HttpRequest.BodyPublishers.noBody()));
        KeycloakAdmin.expect(
                given, 204, "giving " + name + " to " + client.path("clientId").asText());
    }

    private Optional<String> find() throws IOException, InterruptedException {
        var response = admin.get("/client-scopes");
        KeycloakAdmin.expect(response, 200, "looking for scope " + name);
        return named(Json.parse(response.body())).map(scope -> scope.path("id").asText());
    }

    private String description() throws IOException {
        var scopes = Json.parse(Files.readString(realm)).path("clientScopes");
        return named(scopes).orElseThrow().toString();
    }

    private Optional<JsonNode> named(JsonNode scopes) {
        for (var scope : scopes) {
            if (scope.path("name").asText().equals(name)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }
}
