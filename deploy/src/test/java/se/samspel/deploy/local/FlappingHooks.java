package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A webhook receiver for each of some authorities. Each refuses for two seconds of every twelve,
 * and every fiftieth event at its first try.
 */
final class FlappingHooks implements AutoCloseable {

    private static final long PERIOD = TimeUnit.SECONDS.toNanos(12);
    private static final long AWAY = TimeUnit.SECONDS.toNanos(2);
    private static final int ONE_IN = 50;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Map<String, List<AuthorityEvents.Told>> taken = new HashMap<>();
    private final Map<String, Boolean> tried = new ConcurrentHashMap<>();

    FlappingHooks(LocalStack stack, Collection<String> clients)
            throws IOException, InterruptedException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(threads);
        for (var client : clients) {
            List<AuthorityEvents.Told> events = Collections.synchronizedList(new ArrayList<>());
            taken.put(client, events);
            server.createContext("/" + client, exchange -> answer(exchange, events));
        }
        server.start();
        for (var client : clients) {
            subscribe(stack, client);
        }
    }

    private void subscribe(LocalStack stack, String client)
            throws IOException, InterruptedException {
        var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + client;
        var request =
                Http.request(stack.api(Service.REFERRAL) + "/webhook-subscriptions")
                        .header("Authorization", "Bearer " + stack.token(client))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"url\":\"%s\",\"from\":\"BEGINNING\"}".formatted(url)));
        var answer = Http.patiently(request.build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void answer(HttpExchange exchange, List<AuthorityEvents.Told> events)
            throws IOException {
        var event = Json.parse(new String(exchange.getRequestBody().readAllBytes()));
        var id = exchange.getRequestHeaders().getFirst("webhook-id");
        var refused = isAway() || isFirstTryOfSome(id);
        if (!refused) {
            events.add(new AuthorityEvents.Told(id, event.path("subject").asText()));
        }
        exchange.sendResponseHeaders(refused ? 503 : 204, -1);
        exchange.close();
    }

    private static boolean isAway() {
        return Math.floorMod(System.nanoTime(), PERIOD) < AWAY;
    }

    private boolean isFirstTryOfSome(String id) {
        return Math.floorMod(id.hashCode(), ONE_IN) == 0 && tried.putIfAbsent(id, true) == null;
    }

    /** In the order in which they were taken. */
    List<AuthorityEvents.Told> of(String client) {
        var events = taken.getOrDefault(client, List.of());
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
