package se.samspel.deploy.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontTest {

    private final Vertx vertx = Vertx.vertx();
    private final OneInstance one = new OneInstance();
    private final OneInstance two = new OneInstance();
    private final int port = freePort();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    FrontTest() throws IOException {}

    @BeforeEach
    void start() throws Exception {
        vertx.deployVerticle(new Front(new Route(port, List.of(one.port(), two.port()))))
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        until(() -> answeredBy(4).equals(Set.of(one.port(), two.port())));
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
        vertx.close();
    }

    @Test
    void bothAreAskedUnderTheAddressThatTheCallerUsed() throws Exception {
        assertThat(ask("/any?x=%2F").body()).endsWith("for 127.0.0.1:" + port);
        assertThat(answeredBy(2)).containsExactlyInAnyOrder(one.port(), two.port());
        assertThat(one.taken()).anyMatch(request -> request.contains("/any"));
    }

    @Test
    void oneThatSaysItGoesDownGetsNoMoreAndEndsWhatItHas() throws Exception {
        var begun = slowlyAt(one);
        one.says(false);
        until(() -> answeredBy(4).equals(Set.of(two.port())));

        one.goOn();

        assertThat(begun.get(5, TimeUnit.SECONDS).body()).startsWith(one.port() + " ");
        one.says(true);
        until(() -> answeredBy(4).contains(one.port()));
    }

    @Test
    void oneThatIsGoneIsPassedOverBeforeAnythingIsSent() throws Exception {
        one.close();

        for (var i = 0; i < 20; i++) {
            assertThat(ask("/gone").body()).startsWith(two.port() + " ");
        }
    }

    @Test
    void whatMayHaveBeenTakenIsNotSentAgain() throws Exception {
        var begun = slowlyAt(one);

        one.close();

        assertThat(begun.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(502);
        assertThat(two.taken()).noneMatch(request -> request.contains("/slow"));
        assertThat(one.taken()).filteredOn(request -> request.contains("/slow")).hasSize(1);
    }

    @Test
    void whereNoneIsReadyTheServiceItselfAnswers() throws Exception {
        one.says(false);
        two.says(false);
        Thread.sleep(500);

        assertThat(answeredBy(4)).containsExactlyInAnyOrder(one.port(), two.port());
    }

    @Test
    void whereNoneIsThereTheProxySaysSo() throws Exception {
        one.close();
        two.close();

        assertThat(ask("/gone").statusCode()).isEqualTo(502);
    }

    /** A request that the instance has taken and doesn't answer yet. */
    private CompletableFuture<HttpResponse<String>> slowlyAt(OneInstance instance) {
        two.says(instance == two);
        one.says(instance == one);
        until(() -> answeredBy(4).equals(Set.of(instance.port())));
        var post = request("/slow").POST(HttpRequest.BodyPublishers.ofString("{\"a\":1}")).build();
        var begun = client.sendAsync(post, HttpResponse.BodyHandlers.ofString());
        until(() -> instance.taken().contains("POST /slow {\"a\":1}"));
        one.says(true);
        two.says(true);
        return begun;
    }

    private Set<Integer> answeredBy(int requests) {
        var ports = new HashSet<Integer>();
        for (var i = 0; i < requests; i++) {
            try {
                ports.add(Integer.valueOf(ask("/who").body().split(" ")[0]));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return ports;
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10));
    }

    private static void until(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
