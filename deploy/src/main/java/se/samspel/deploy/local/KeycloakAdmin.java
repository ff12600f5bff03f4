package se.samspel.deploy.local;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Calls of Keycloak's admin API as one of the clients that may manage a part of the realm. */
final class KeycloakAdmin {

    private final String realm;
    private final Tokens tokens;
    private final String client;

    /**
     * @param keycloak Keycloak's root, as {@code http://127.0.0.1:8180}
     */
    KeycloakAdmin(String keycloak, Tokens tokens) {
        this(keycloak, tokens, Keycloak.ONBOARDING);
    }

    /**
     * @param client as which it calls
     */
    KeycloakAdmin(String keycloak, Tokens tokens, String client) {
        this.client = client;
        this.realm = keycloak + "/admin/realms/samspel";
        this.tokens = tokens;
    }

    HttpRequest.Builder request(String path) {
        return Http.request(realm + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return call(request(path).GET());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return call(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> call(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var token = tokens.token(client);
        return Http.patiently(request.header("Authorization", "Bearer " + token).build());
    }

    static void expect(HttpResponse<String> response, int status, String act) throws IOException {
        if (response.statusCode() != status) {
            throw new IOException(
                    act + ": Keycloak answers " + response.statusCode() + " " + response.body());
        }
    }
}
