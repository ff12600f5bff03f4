package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;

/** Makes an authority's client as outside the local demo: with a public key and no secret. */
record KeyClient(LocalStack stack) {

    static final String KEY_ID = "first";

    private static final int COORDINATE_BYTES = 32;

    void register(String clientId, String authority, ECPublicKey key)
            throws IOException, InterruptedException {
        var template =
                Files.readString(stack.place().keycloakFiles().resolve("authority-client.json"))
                        .replace("${clientId}", clientId)
                        .replace("${authority}", authority);
        var client = (ObjectNode) Json.parse(template);
        client.remove("secret");
        client.put("clientAuthenticatorType", "client-jwt");
        ((ObjectNode) client.path("attributes"))
                .put("use.jwks.string", "true")
                .put("jwks.string", keys(key))
                .put("token.endpoint.auth.signing.alg", "ES256");
        var request =
                Http.request(stack.place().keycloak() + "/admin/realms/samspel/clients")
                        .header("Authorization", "Bearer " + stack.token(Keycloak.ONBOARDING))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(client.toString()))
                        .build();
        assertThat(Http.patiently(request).statusCode()).isEqualTo(201);
    }

    private static String keys(ECPublicKey key) {
        return """
        {"keys":[{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"%s","x":"%s","y":"%s"}]}
        """
                .formatted(KEY_ID, base64(key.getW().getAffineX()), base64(key.getW().getAffineY()))
                .strip();
    }

    private static String base64(BigInteger coordinate) {
        var bytes = coordinate.toByteArray();
        var fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }
}
