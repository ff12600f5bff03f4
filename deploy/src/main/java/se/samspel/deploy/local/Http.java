package se.samspel.deploy.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Plain HTTP calls on loopback. */
final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    /** How long a server that is being started again is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int FAULT = 500;
    private static final int AWAY = 502;

    private Http() {}

    static boolean answersOk(String url) {
        try {
            return CLIENT.send(request(url).GET().build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(30));
    }

    /**
     * Sends a call that may be repeated until it is answered. A server whose database is away
     * answers with a fault, so faults are waited out too.
     */
    static HttpResponse<String> patiently(HttpRequest request)
            throws IOException, InterruptedException {
        return patiently(request, FAULT);
    }

    /** The same where a fault is an answer, and only a server that is away is waited for. */
    static HttpResponse<String> patientlyUntilThere(HttpRequest request)
            throws IOException, InterruptedException {
        return patiently(request, AWAY);
    }

    private static HttpResponse<String> patiently(HttpRequest request, int waitFrom)
            throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() < waitFrom || System.nanoTime() > deadline) {
                    return response;
                }
            } catch (IOException away) {
                if (System.nanoTime() > deadline) {
                    throw away;
                }
            }
            Thread.sleep(200);
        }
    }

    static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
