package se.samspel.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Access tokens by {@code client_credentials}: each is used until half a minute before it expires,
 * then a new one is asked for. There is no refresh token.
 */
public final class Tokens {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String issuer;
    private final Proof proof;
    private String token = "";
    private Instant usableUntil = Instant.MIN;

    /** How the client shows who it is: the form fields that do so. */
    private interface Proof {
        Map<String, String> fields() throws GeneralSecurityException;
    }

    private Tokens(String issuer, Proof proof) {
        this.issuer = issuer;
        this.proof = proof;
    }

    /** With a secret: in the local demo alone. */
    public static Tokens withSecret(String issuer, String client, String secret) {
        return new Tokens(issuer, () -> Map.of("client_id", client, "client_secret", secret));
    }

    /**
     * With {@code private_key_jwt} (RFC 7523): the key never leaves you, the realm has the public
     * one.
     *
     * @param keyId the {@code kid} of the public key as you registered it
     * @param key an EC key on P-256
     */
    public static Tokens withKey(String issuer, String client, String keyId, PrivateKey key) {
        return new Tokens(
                issuer,
                () ->
                        Map.of(
                                "client_id",
                                client,
                                "client_assertion_type",
                                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                "client_assertion",
                                assertion(issuer, client, keyId, key)));
    }

    /** An EC key in a PEM file (PKCS #8), as {@code openssl genpkey} writes it. */
    public static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
        var base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
        var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
        return KeyFactory.getInstance("EC").generatePrivate(encoded);
    }

    private static String assertion(String issuer, String client, String keyId, PrivateKey key)
            throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        var header = "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(keyId);
        var claims =
                "{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s\",\"jti\":\"%s\",\"iat\":%d,\"exp\":%d}"
                        .formatted(client, client, issuer, UUID.randomUUID(), now, now + 60);
        var signed = base64(header.getBytes(StandardCharsets.UTF_8));
        signed += "." + base64(claims.getBytes(StandardCharsets.UTF_8));
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + base64(signature.sign());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public synchronized String token() throws IOException, InterruptedException {
        if (Instant.now().isBefore(usableUntil)) {
            return token;
        }
        var asked = Instant.now();
        var request =
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form()))
                        .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("no token: " + response.statusCode() + " " + response.body());
        }
        var answer = json.readTree(response.body());
        token = answer.path("access_token").asText();
        var life = Duration.ofSeconds(answer.path("expires_in").asLong());
        usableUntil = asked.plus(life).minus(MARGIN);
        return token;
    }

    /** After a 401: the realm may have changed its keys. */
    public synchronized void forget() {
        usableUntil = Instant.MIN;
    }

    private String form() throws IOException {
        try {
            var fields = new TreeMap<>(proof.fields());
            fields.put("grant_type", "client_credentials");
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + encode(field.getValue()))
                    .collect(Collectors.joining("&"));
        } catch (GeneralSecurityException badKey) {
            throw new IOException("the client's key can't sign", badKey);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
