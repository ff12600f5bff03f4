package se.samspel.deploy.local;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Calls of Keycloak's admin API as the client {@code onboarding}, which may manage clients. */
final class KeycloakAdmin {

    private final String realm;
    private final Tokens tokens;

    /**
     * @param keycloak Keycloak's root, as {@code http://127.0.0.1:8180}
     */
    KeycloakAdmin(String keycloak, Tokens tokens) {
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
        var token = tokens.token(Keycloak.ONBOARDING);
        return Http.patiently(request.header("Authorization", "Bearer " + token).build());
    }

    static void expect(HttpResponse<String> response, int status, String act) throws IOException {
        if (response.statusCode() != status) {
            throw new IOException(
                    act + ": Keycloak answers " + response.statusCode() + " " + response.body());
        }
    }
}
