package se.samspel.deploy.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import se.samspel.deploy.load.Api;
import se.samspel.deploy.load.Stack;

/** One referral as the services answer to one authority, and a memory of what was sent to them. */
final class StubAuthority implements Stack, AutoCloseable {

    static final String AUTHORITY = "2120002304.ame";
    static final String REFERRAL = "0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01";

    private final HttpServer server;
    private final List<String> posted = new CopyOnWriteArrayList<>();
    private String state = "SUBMITTED";
    private String visits = "[]";
    private long version = 1;
    private int stale;
    private String claims = "{\"authority\":\"" + AUTHORITY + "\"}";
    private String host = "127.0.0.1";

    StubAuthority() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** What was sent, as {@code /path {body}}, without the API's root. */
    List<String> posted() {
        return List.copyOf(posted);
    }

    void isIn(String newState) {
        state = newState;
        version++;
    }

    /** The next transitions meet a version that is newer than the one they have read. */
    void changesMeanwhile(int times) {
        stale = times;
    }

    void knowsTheCallerAs(String newClaims) {
        claims = newClaims;
    }

    void isAt(String newHost) {
        host = newHost;
    }

    News news(String told) {
        return new News(REFERRAL, told, version);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().replaceFirst("^/[a-z]+/v1", "");
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (exchange.getRequestMethod().equals("GET")) {
                send(exchange, 200, read(path));
            } else if (stale > 0 && exchange.getRequestHeaders().containsKey("If-Match")) {
                stale--;
                version++;
                send(exchange, 412, "{\"type\":\"urn:samspel:problem:precondition-failed\"}");
            } else {
                posted.add(path + " " + body);
                take(path, body);
                send(exchange, 201, referral());
            }
        }
    }

    private String read(String path) {
        return switch (path) {
            case "/referrals" ->
                    "{\"_meta\":{\"totalRecords\":1},\"items\":[{\"id\":\"" + REFERRAL + "\"}]}";
            case "/events" -> "{\"items\":[],\"next\":\"n\"}";
            default -> referral();
        };
    }

    private void take(String path, String body) {
        version++;
        if (path.endsWith("/reception")) {
            state = "RECEIVED";
        } else if (path.endsWith("/introductory-visits")) {
            visits = "[{}]";
        } else if (body.contains("ACCEPTED")) {
            state = "QUEUED";
        } else if (body.contains("DECLINED")) {
            state = "DECLINED";
        } else if (body.contains("NEEDS_COMPLETION")) {
            state = "NEEDS_COMPLETION";
        }
    }

    private String referral() {
        var moves =
                switch (state) {
                    case "SUBMITTED", "RECEIVED" ->
                            "[\"RECEIVE\",\"ACCEPT\",\"DECLINE\",\"REQUEST_COMPLETION\"]";
                    default -> "[]";
                };
        return """
        {"id":"%s","version":%d,"state":"%s","allowedMoves":%s,"visits":%s,
         "disclosureId":"0198f0a2-70aa-7f00-b1c2-6c1de0a7d002","queuePlace":3}
        """
                .formatted(REFERRAL, version, state, moves, visits);
    }

    private void send(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().add("ETag", "\"" + version + "\"");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public URI api(Api api) {
        return URI.create(
                "http://" + host + ":" + server.getAddress().getPort() + "/" + api.path() + "/v1");
    }

    @Override
    public String accessToken(String clientId) {
        var part = Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return "head." + part + ".signature";
    }

    @Override
    public boolean onboardAuthority(String clientId, String authorityId) {
        return true;
    }

    @Override
    public boolean onboardOffice(String clientId, String associationId) {
        return true;
    }

    @Override
    public Path loadState() {
        return Path.of("none");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
