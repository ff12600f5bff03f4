package se.samspel.deploy.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which calls the example's receiver of webhooks believes. */
class WebhookReceiverTest {

    private static final String OLD = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String NEW = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final String FOREIGN = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final long NOW = Instant.now().getEpochSecond();
    private static final String EVENT = "{\"type\":\"se.samspel.referral.received.v1\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private Process receiver;
    private BufferedReader printed;
    private URI url;

    @TempDir static Path classes;

    private static ExampleClient client;

    @BeforeAll
    static void compile() throws IOException {
        client = ExampleClient.compiledIn(classes);
    }

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        var secrets = Files.writeString(folder.resolve("secrets"), OLD + "\n" + NEW + "\n");
        receiver = client.program("WebhookReceiver", "0", secrets.toString()).start();
        printed = receiver.inputReader();
        var first = String.valueOf(printed.readLine());
        assertThat(first).startsWith("listening on ");
        url = URI.create(first.substring("listening on ".length()));
    }

    @AfterEach
    void stop() {
        receiver.destroyForcibly();
    }

    @Test
    void anEventWithARightSignatureIsTakenOnceHoweverOftenItComes() throws Exception {
        var signature = signature(OLD, "one", NOW, EVENT);

        assertThat(send("one", NOW, signature, EVENT)).isEqualTo(204);
        assertThat(send("one", NOW, signature, EVENT)).isEqualTo(204);
        assertThat(send("two", NOW, signature(OLD, "two", NOW, "{}"), "{}")).isEqualTo(204);

        assertThat(printed.readLine()).isEqualTo(EVENT);
        assertThat(printed.readLine()).isEqualTo("{}");
    }

    @Test
    void whileASecretIsRotatedEitherIsRight() throws Exception {
        var both =
                signature(FOREIGN, "three", NOW, "{}") + " " + signature(NEW, "three", NOW, "{}");

        assertThat(send("three", NOW, both, "{}")).isEqualTo(204);
    }

    @Test
    void whatIsNotSignedByAKnownSecretIsRefused() throws Exception {
        assertThat(send("x", NOW, signature(FOREIGN, "x", NOW, EVENT), EVENT)).isEqualTo(401);
        assertThat(send("x", NOW, "", EVENT)).isEqualTo(401);
        assertThat(send("x", NOW, "v1,", EVENT)).isEqualTo(401);
    }

    @Test
    void aSignatureIsForItsOwnIdTimeAndBody() throws Exception {
        var signature = signature(OLD, "x", NOW, EVENT);

        assertThat(send("y", NOW, signature, EVENT)).isEqualTo(401);
        assertThat(send("x", NOW - 1, signature, EVENT)).isEqualTo(401);
        assertThat(send("x", NOW, signature, EVENT + " ")).isEqualTo(401);
    }

    @Test
    void aSignatureThatWasRecordedSixMinutesAgoIsRefused() throws Exception {
        long then = NOW - 360;

        assertThat(send("x", then, signature(OLD, "x", then, EVENT), EVENT)).isEqualTo(401);
    }

    private int send(String id, long time, String signature, String body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(url)
                        .header("webhook-id", id)
                        .header("webhook-timestamp", Long.toString(time))
                        .header("webhook-signature", signature)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String signature(String secret, String id, long time, String body)
            throws GeneralSecurityException {
        var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var signed = mac.doFinal((id + "." + time + "." + body).getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(signed);
    }
}
