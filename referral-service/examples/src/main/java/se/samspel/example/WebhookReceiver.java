package se.samspel.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Receives events as webhooks and believes only those that carry a right signature (Standard
 * Webhooks 1.0). Needs nothing but a JDK: {@code java WebhookReceiver.java PORT SECRET-FILE}.
 */
public final class WebhookReceiver implements AutoCloseable {

    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final int LONGEST = 1024 * 1024;
    private static final int REMEMBERED = 10_000;

    private final HttpServer server;
    private final Path secrets;
    private final Consumer<String> handler;

    /** An event may come more than once: after a time-out, and when you ask for a replay. */
    private final Set<String> seen =
            Collections.synchronizedSet(
                    Collections.newSetFromMap(
                            new LinkedHashMap<>() {
                                @Override
                                protected boolean removeEldestEntry(Map.Entry<String, Boolean> id) {
                                    return size() > REMEMBERED;
                                }
                            }));

    /**
     * @param port 0 for any that is free
     * @param secrets a secret ({@code whsec_…}) on each line: two while you change from one to the
     *     next. Read anew for each call
     */
    public WebhookReceiver(int port, Path secrets, Consumer<String> handler) throws IOException {
        this.secrets = secrets;
        this.handler = handler;
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", this::receive);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(LONGEST);
            var id = header(exchange, "webhook-id");
            var time = header(exchange, "webhook-timestamp");
            var signatures = header(exchange, "webhook-signature");
            if (!isGenuine(Files.readAllLines(secrets), id, time, signatures, body)) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            if (!seen.contains(id)) {
                // Store it and answer; whatever takes long comes afterwards. Only 2xx is success.
                handler.accept(new String(body, StandardCharsets.UTF_8));
                seen.add(id);
            }
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        var value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    /** Whether one of the secrets signed exactly these bytes, and not long ago. */
    static boolean isGenuine(
            List<String> secrets, String id, String time, String signatures, byte[] body) {
        if (!time.matches("\\d{1,12}")) {
            return false;
        }
        var sent = Instant.ofEpochSecond(Long.parseLong(time));
        if (Duration.between(sent, Instant.now()).abs().compareTo(OLDEST) > 0) {
            return false;
        }
        return secrets.stream()
                .filter(secret -> !secret.isBlank())
                .map(secret -> "v1," + signature(secret.strip(), id, time, body))
                .anyMatch(right -> isAmong(signatures.split(" "), right));
    }

    private static boolean isAmong(String[] signatures, String right) {
        for (var signature : signatures) {
            // In constant time: how long it takes tells nothing of how much is right.
            if (MessageDigest.isEqual(bytes(signature), bytes(right))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String signature(String secret, String id, String time, byte[] body) {
        try {
            var key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(bytes(id + "." + time + "."));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException noHmac) {
            throw new IllegalStateException(noHmac);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        var receiver = new WebhookReceiver(port, Path.of(arguments[1]), System.out::println);
        System.out.println("listening on http://127.0.0.1:" + receiver.port() + "/");
    }
}
