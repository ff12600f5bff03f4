package se.samspel.deploy.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the clients of authorities and offices in a running Keycloak, from the templates beside the
 * realm. It logs in as the client {@code onboarding}, which may manage clients and nothing else.
 * Each client's secret is kept with the state's other secrets.
 */
public final class Onboarding {

    private static final String AUTHORITY = "authority";
    private static final String ASSOCIATION = "association";
    private static final String HANDLER = "handler";

    private static final String CLIENTS = "/clients";

    private final KeycloakAdmin admin;
    private final List<OptionalScope> askedFor;
    private final Path templates;
    private final Secrets secrets;

    /**
     * @param keycloak Keycloak's root, as {@code http://127.0.0.1:8180}
     */
    Onboarding(String keycloak, Path templates, Tokens tokens, Secrets secrets) {
        this.admin = new KeycloakAdmin(keycloak, tokens);
        this.askedFor =
                Stream.of(OptionalScope.BROKER, OptionalScope.APPLY)
                        .map(name ->
                                new OptionalScope(admin, templates.resolve(Keycloak.REALM), name))
                        .toList();
        this.templates = templates;
        this.secrets = secrets;
    }

    /**
     * Makes the client of an authority unless it exists.
     *
     * @return false when the client id belongs to another authority already
     */
    public boolean ensureAuthority(String clientId, String authorityId)
            throws IOException, InterruptedException {
        return ensure(clientId, AUTHORITY, authorityId);
    }

    /**
     * Makes the client of an association's office unless it exists.
     *
     * @return false when the client id belongs to something else already
     */
    public boolean ensureOffice(String clientId, String associationId)
            throws IOException, InterruptedException {
        return ensure(clientId, ASSOCIATION, associationId);
    }

    /**
     * Makes the client that stands for a person who has logged in at an authority, unless it
     * exists; it has the authority's claim and the person's staff id.
     *
     * @return its client id
     */
    public synchronized String ensureHandler(String authorityClient, String staffId)
            throws IOException, InterruptedException {
        var authority = claim(find(authorityClient).orElse(null), AUTHORITY);
        if (authority == null) {
            throw new IOException(authorityClient + " is no authority's client");
        }
        var clientId = authorityClient + "-handler-" + staffId;
        var known = find(clientId);
        if (known.isPresent()) {
            keepSecret(known.get(), clientId);
            return clientId;
        }
        var client = (ObjectNode) Json.parse(filled(clientId, AUTHORITY, authority));
        var mappers = (ArrayNode) client.path("protocolMappers");
        var mapper = (ObjectNode) mappers.get(0).deepCopy();
        mapper.put("name", HANDLER);
        ((ObjectNode) mapper.path("config")).put("claim.name", HANDLER).put("claim.value", staffId);
        mappers.add(mapper);
        // A person reads no log of a whole authority's.
        client.putArray("optionalClientScopes");
        KeycloakAdmin.expect(made(client.toString()), 201, "making client " + clientId);
        return clientId;
    }

    /** Lets an authority's client ask for its optional scopes, if it is an older one. */
    void ensureScopes(String clientId) throws IOException, InterruptedException {
        var client = find(clientId).orElse(null);
        if (client == null || claim(client, AUTHORITY) == null || claim(client, HANDLER) != null) {
            throw new IOException(clientId + " is no authority's client");
        }
        give(client);
    }

    private void give(JsonNode client) throws IOException, InterruptedException {
        for (var scope : askedFor) {
            scope.give(client);
        }
    }

    private synchronized boolean ensure(String clientId, String claim, String value)
            throws IOException, InterruptedException {
        var known = find(clientId);
        if (known.isPresent()) {
            return belongs(known.get(), clientId, claim, value);
        }
        if (claim.equals(AUTHORITY)) {
            for (var scope : askedFor) {
                scope.ensure();
            }
        }
        var response = made(filled(clientId, claim, value));
        if (response.statusCode() == 409) {
            return belongs(find(clientId).orElseThrow(), clientId, claim, value);
        }
        KeycloakAdmin.expect(response, 201, "making client " + clientId);
        return true;
    }

    /** The template of an authority's or an office's client, with a secret of its own. */
    private String filled(String clientId, String claim, String value) throws IOException {
        var template = claim.equals(AUTHORITY) ? "authority-client.json" : "office-client.json";
        return Files.readString(templates.resolve(template))
                .replace("${clientId}", quoted(clientId))
                .replace("${" + claim + "}", quoted(value))
                .replace("${secret}", secrets.of(clientId));
    }

    private HttpResponse<String> made(String client) throws IOException, InterruptedException {
        return admin.post(CLIENTS, client);
    }

    /** Whether the client carries the claim with the value; if so, it gets what it lacks. */
    private boolean belongs(JsonNode client, String clientId, String claim, String value)
            throws IOException, InterruptedException {
        if (!value.equals(claim(client, claim))) {
            return false;
        }
        keepSecret(client, clientId);
        if (claim.equals(AUTHORITY)) {
            give(client);
        }
        return true;
    }

    private static @Nullable String claim(@Nullable JsonNode client, String claim) {
        if (client != null) {
            for (var mapper : client.path("protocolMappers")) {
                var config = mapper.path("config");
                if (config.path("claim.name").asText().equals(claim)) {
                    return config.path("claim.value").asText();
                }
            }
        }
        return null;
    }

    private void keepSecret(JsonNode client, String clientId)
            throws IOException, InterruptedException {
        if (secrets.find(clientId).isPresent()) {
            return;
        }
        var path = CLIENTS + "/" + client.path("id").asText() + "/client-secret";
        var response = admin.get(path);
        KeycloakAdmin.expect(response, 200, "reading the secret of client " + clientId);
        secrets.store(clientId, Json.parse(response.body()).path("value").asText());
    }

    private Optional<JsonNode> find(String clientId) throws IOException, InterruptedException {
        var response = admin.get(CLIENTS + "?clientId=" + Http.encode(clientId));
        KeycloakAdmin.expect(response, 200, "looking for client " + clientId);
        var found = Json.parse(response.body());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The value as it may stand inside a JSON string. */
    private static String quoted(String value) throws IOException {
        var json = Json.MAPPER.writeValueAsString(value);
        return json.substring(1, json.length() - 1);
    }
}
