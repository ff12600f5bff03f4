package se.samspel.deploy.proxy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service's instance as the proxy meets it: it says whether it is ready, and who it is. */
final class OneInstance implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch slow = new CountDownLatch(1);
    private volatile boolean ready = true;

    OneInstance() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.createContext(
                "/q/health/ready", exchange -> send(exchange, ready ? 200 : 503, "health"));
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void says(boolean isReady) {
        ready = isReady;
    }

    /** Lets the requests to {@code /slow} go on. */
    void goOn() {
        slow.countDown();
    }

    /** Each as {@code POST /path body}, when it came. */
    List<String> taken() {
        return taken;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes());
        taken.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        if (exchange.getRequestURI().getPath().equals("/slow")) {
            try {
                slow.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        send(exchange, 200, port() + " for " + exchange.getRequestHeaders().getFirst("Host"));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes();
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
