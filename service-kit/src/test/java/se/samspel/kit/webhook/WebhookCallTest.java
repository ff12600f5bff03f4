package se.samspel.kit.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.webhook.TargetGuard.Reachable;

/** Where a call goes, and what is made of the answer. */
class WebhookCallTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    // More than any buffer on the way holds.
    private static final int LONG_ANSWER = 100_000_000;

    private final Vertx vertx = Vertx.vertx();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> hosts = new CopyOnWriteArrayList<>();
    private final Semaphore cutOff = new Semaphore(0);
    private HttpServer server;
    private WebhookCall call;

    @BeforeEach
    void aReceiver() throws IOException {
        call = new WebhookCall(vertx, 4, Clock.systemUTC());
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        answering("/taken", 204);
        answering("/moved", 302);
        server.createContext("/long", this::answerAtLength);
        server.createContext(
                "/never",
                exchange -> {
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        server.start();
    }

    @AfterEach
    void over() {
        end.countDown();
        server.stop(0);
        vertx.close();
    }

    /** Its name leads nowhere: had it been resolved again, the call would have failed. */
    @Test
    void itGoesToTheAddressThatWasLookedAtUnderTheReceiversName() {
        assertThat(post("hooks.example.invalid", "/taken", "127.0.0.1"))
                .isEqualTo(new Reply.Answered(204, null));
        assertThat(hosts).containsExactly("hooks.example.invalid:" + server.getAddress().getPort());
    }

    @Test
    void noRedirectIsFollowed() {
        assertThat(post("hooks.example.invalid", "/moved", "127.0.0.1"))
                .isEqualTo(new Reply.Answered(302, Duration.ofSeconds(7)));
        assertThat(hosts).hasSize(1);
    }

    @Test
    void anotherAddressIsTriedWhereNobodyListens() {
        assertThat(post("hooks.example.invalid", "/taken", "127.0.0.2", "127.0.0.1"))
                .isEqualTo(new Reply.Answered(204, null));
        assertThat(post("hooks.example.invalid", "/taken", "127.0.0.2"))
                .isEqualTo(new Reply.Failed(Fault.UNREACHABLE));
    }

    @Test
    void aLongAnswerIsNotRead() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(post("hooks.example.invalid", "/long", "127.0.0.1").isTaken()).isTrue();
            assertThat(cutOff.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
        }
    }

    @Test
    void whoTakesTooLongIsNotWaitedFor() {
        assertThat(
                        call.post(
                                reachable("hooks.example.invalid", "/never", "127.0.0.1"),
                                Map.of(),
                                "{}",
                                Duration.ofMillis(300)))
                .isEqualTo(new Reply.Failed(Fault.TIMED_OUT));
    }

    /** As it says first of all, in plain text, when it asks for a certificate of that name. */
    @Test
    void theReceiversNameIsAskedForInTls() throws Exception {
        try (ServerSocket receiver = new ServerSocket(0, 1, address("127.0.0.1"))) {
            receiver.setSoTimeout(5_000);
            var hello = CompletableFuture.supplyAsync(() -> firstWords(receiver));
            var target =
                    new Target(true, "hooks.example.invalid", receiver.getLocalPort(), "/taken");
            Reply reply =
                    call.post(
                            new Reachable(target, List.of(address("127.0.0.1"))),
                            Map.of(),
                            "{}",
                            PATIENCE);
            assertThat(hello.join()).contains("hooks.example.invalid");
            assertThat(reply.isTaken()).isFalse();
        }
    }

    private static String firstWords(ServerSocket receiver) {
        try (Socket socket = receiver.accept()) {
            byte[] hello = new byte[4096];
            int length = socket.getInputStream().read(hello);
            return new String(hello, 0, length, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply post(String host, String path, String... addresses) {
        return call.post(
                reachable(host, path, addresses), Map.of("webhook-id", "1"), "{}", PATIENCE);
    }

    private Reachable reachable(String host, String path, String... addresses) {
        return new Reachable(
                new Target(false, host, server.getAddress().getPort(), path),
                Arrays.stream(addresses).map(WebhookCallTest::address).toList());
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until nobody takes it any more. */
    private void answerAtLength(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, LONG_ANSWER);
        byte[] part = new byte[100_000];
        try (exchange) {
            for (int sent = 0; sent < LONG_ANSWER; sent += part.length) {
                exchange.getResponseBody().write(part);
            }
        } catch (IOException gone) {
            cutOff.release();
        }
    }

    private void answering(String path, int status) {
        server.createContext(
                path,
                exchange -> {
                    hosts.add(exchange.getRequestHeaders().getFirst("Host"));
                    exchange.getRequestBody().readAllBytes();
                    exchange.getResponseHeaders().set("Location", "/taken");
                    if (status == 302) {
                        exchange.getResponseHeaders().set("Retry-After", "7");
                    }
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
    }
}
