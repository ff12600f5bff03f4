package se.samspel.deploy.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers as the four services do, as far as the loader sees; remembers every call. */
final class StubStack implements Stack, AutoCloseable {

    private final HttpServer server;
    private final Path state;
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> idsByKey = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> idsByPath = new ConcurrentHashMap<>();
    private volatile Function<String, @Nullable Reply> first = call -> null;

    /** An answer instead of the usual one. */
    record Reply(int status, String code) {}

    StubStack(Path state) throws IOException {
        this.state = state;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Asked before each call, as {@code client METHOD /path body}; null for the usual answer. */
    void answersFirst(Function<String, @Nullable Reply> function) {
        this.first = function;
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    /** Of what has been made at addresses that end so: the same key makes the same thing. */
    Set<String> ids(String pathEnd) {
        return Set.copyOf(idsByPath.getOrDefault(pathEnd, Set.of()));
    }

    void forgetCalls() {
        calls.clear();
    }

    void ownedBy(String client, String owner) {
        owners.put(client, owner);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.startsWith("/q/")) {
                send(exchange, 200, "{}");
            } else if (path.endsWith("/freshness")) {
                send(exchange, 200, "{\"outboxPending\":0,\"parked\":0,\"inputs\":[]}");
            } else {
                answerCall(exchange, path, body);
            }
        }
    }

    private void answerCall(HttpExchange exchange, String path, String body) throws IOException {
        String client = exchange.getRequestHeaders().getFirst("Authorization").substring(7);
        String call = client + " " + exchange.getRequestMethod() + " " + path + " " + body;
        Reply reply = first.apply(call);
        if (reply != null) {
            send(
                    exchange,
                    reply.status(),
                    "{\"type\":\"urn:samspel:problem:" + reply.code() + "\",\"detail\":\"no\"}");
            return;
        }
        calls.add(call.strip());
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String id =
                key == null
                        ? "none"
                        : idsByKey.computeIfAbsent(key, any -> UUID.randomUUID().toString());
        idsByPath
                .computeIfAbsent(
                        path.substring(path.lastIndexOf('/')), any -> ConcurrentHashMap.newKeySet())
                .add(id);
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        send(exchange, 201, "{\"id\":\"" + id + "\"}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public URI api(Api api) {
        return URI.create(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/" + api.path() + "/v1");
    }

    @Override
    public String accessToken(String clientId) {
        return clientId;
    }

    @Override
    public boolean onboardAuthority(String clientId, String authorityId) {
        return owners.computeIfAbsent(clientId, any -> authorityId).equals(authorityId);
    }

    @Override
    public boolean onboardOffice(String clientId, String associationId) {
        return owners.computeIfAbsent(clientId, any -> associationId).equals(associationId);
    }

    @Override
    public Path loadState() {
        return state;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
