package se.samspel.reporting.schedule;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Of one owner, on this machine; keeps what it is told. */
final class LocalReceiver implements AutoCloseable {

    record Told(Map<String, List<String>> headers, String body) {}

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int answer = 204;
    private volatile Runnable meanwhile = () -> {};

    LocalReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        meanwhile.run();
        told.add(new Told(Map.copyOf(exchange.getRequestHeaders()), body));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    /** From now on. */
    void answers(int status) {
        answer = status;
    }

    /** From now on this happens before each answer. */
    void meanwhile(Runnable work) {
        meanwhile = work;
    }

    List<Told> told() {
        return told;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
