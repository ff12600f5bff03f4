package se.samspel.deploy.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of machine clients, kept until shortly before they expire. */
public final class Tokens {

    /** A token is not handed out in its last moments: the call it is for takes time too. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final String issuer;
    private final Secrets secrets;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Tokens(String issuer, Secrets secrets) {
        this.issuer = issuer;
        this.secrets = secrets;
    }

    private record Kept(String token, Instant usableUntil) {}

    /**
     * A valid access token of a client whose secret lies in the state: an authority's key, {@code
     * office-<association key>}, {@code operator}. Waits up to a minute while Keycloak is away.
     */
    public String token(String clientId) throws IOException, InterruptedException {
        return token(clientId, "");
    }

    /** The same with an optional scope asked for. */
    String token(String clientId, String scope) throws IOException, InterruptedException {
        var name = clientId + " " + scope;
        var known = kept.get(name);
        if (known != null && Instant.now().isBefore(known.usableUntil())) {
            return known.token();
        }
        var fresh = fetch(clientId, scope);
        kept.put(name, fresh);
        return fresh.token();
    }

    private Kept fetch(String clientId, String scope) throws IOException, InterruptedException {
        var secret =
                secrets.find(clientId)
                        .orElseThrow(() -> new IOException("no secret of client " + clientId));
        var form = new HashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", clientId);
        form.put("client_secret", secret);
        if (!scope.isEmpty()) {
            form.put("scope", scope);
        }
        var asked = Instant.now();
        var request =
                Http.request(issuer + "/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(Http.form(form))
                        .build();
        var response = Http.patiently(request);
        if (response.statusCode() != 200) {
            throw new IOException(
                    "Keycloak answers "
                            + response.statusCode()
                            + " to client "
                            + clientId
                            + ": "
                            + response.body());
        }
        var answer = Json.parse(response.body());
        var life = Duration.ofSeconds(answer.path("expires_in").asLong());
        return new Kept(answer.path("access_token").asText(), asked.plus(life).minus(MARGIN));
    }
}
