package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An authority's own system that takes events, or doesn't. */
final class Receiver implements AutoCloseable {

    /** What has come. */
    record Received(Map<String, List<String>> headers, String body, Instant at) {

        String id() {
            return headers.get("webhook-id").getFirst();
        }

        String subject() {
            return JsonPath.from(body).getString("subject");
        }

        String state() {
            return JsonPath.from(body).getString("data.state");
        }

        List<String> signatures() {
            return List.of(headers.get("webhook-signature").getFirst().split(" "));
        }

        boolean isSignedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (com.standardwebhooks.exceptions.WebhookVerificationException e) {
                return false;
            } catch (com.standardwebhooks.exceptions.EmptyWebhookSecretException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, String> answerHeaders = new HashMap<>();
    private volatile Function<Received, Integer> answers = call -> 204;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    /** What it answers from now on. */
    Receiver answering(Function<Received, Integer> statuses) {
        answers = statuses;
        return this;
    }

    Receiver with(String header, String value) {
        answerHeaders.put(header, value);
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?place=here";
    }

    List<Received> received() {
        return received;
    }

    /** The states of one referral in the order in which they came. */
    List<String> states(String referralId) {
        return received.stream()
                .filter(each -> referralId.equals(each.subject()))
                .map(Received::state)
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(java.util.Locale.ROOT), values));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(exchange.getRequestURI().toString()).isEqualTo("/hook?place=here");
        var call = new Received(headers, body, Instant.now());
        received.add(call);
        int status = answers.apply(call);
        answerHeaders.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
