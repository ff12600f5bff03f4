package se.samspel.reporting.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import se.samspel.reporting.AvestaEvents;

/** Participant- and referral-service as the workbench meets them: their documented answers. */
public final class StubServices implements QuarkusTestResourceLifecycleManager {

    static final String REFERRAL = "0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01";

    /** What it is known by. */
    static final String HANDLE = "3f6b1a01";

    private static final AtomicBoolean MORE = new AtomicBoolean();
    private static final Set<String> AWAY = ConcurrentHashMap.newKeySet();
    private static final List<Map<String, String>> CALLS = new CopyOnWriteArrayList<>();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", StubServices::answer);
        server.start();
        String root = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "samspel.pages.participant-url", root + "/participant/v1",
                "samspel.pages.referral-url", root + "/referral/v1",
                "samspel.pages.patience", "1S");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** From now on these never answer: {@code participant}, {@code referral}. */
    static void away(String... services) {
        MORE.set(false);
        AWAY.clear();
        AWAY.addAll(List.of(services));
        CALLS.clear();
    }

    /** From now on each list has more than what it tells. */
    static void tellsOfMore() {
        MORE.set(true);
    }

    /** What has been called since, with who called. */
    static List<Map<String, String>> calls() {
        return List.copyOf(CALLS);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        CALLS.add(
                Map.of(
                        "path", exchange.getRequestURI().toString(),
                        "user", header(exchange, "Samspel-Acting-User"),
                        "unit", header(exchange, "Samspel-Acting-Unit"),
                        "purpose", header(exchange, "Samspel-Purpose"),
                        "traceparent", header(exchange, "traceparent"),
                        "token", header(exchange, "Authorization")));
        if (AWAY.contains(path.split("/")[1])) {
            return;
        }
        byte[] body = body(exchange).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    private static String body(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if (path.endsWith("/due-items")) {
            return """
            {"items":[{"kind":"TRIAL_ENDS","dueOn":"2026-11-20",
             "participantId":"01a6f0c2-7d45-7a11-8c22-5b1f0c9e4d07",
             "recordId":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d06"},
             {"kind":"MEETING_TO_REBOOK","dueOn":"2020-01-10",
             "participantId":"01a6f0c2-7d45-7a11-8c22-5b1f0c9e4d07",
             "recordId":"01a6f0c2-7e10-7a11-8c22-5b1f0c9e4d11"},
             {"kind":"ENROLMENT_LONG","dueOn":"2099-01-10",
             "participantId":"01a6f0c2-7d45-7a11-8c22-5b1f0c9e4d07",
             "recordId":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d16"}],"more":%s}\
            """
                    .formatted(MORE.get());
        }
        if (path.endsWith("/deadlines")) {
            return """
            {"_meta":{},"items":[{"referralId":"%s","interventionId":"%s","kind":"RESPONSE",
             "dueOn":"2026-11-01","overdue":true}]}\
            """
                    .formatted(REFERRAL, AvestaEvents.interventionId());
        }
        if (path.endsWith("/queue")) {
            return """
            {"interventionId":"%s","capacity":60,"comingCapacities":[],"active":58,"openOffers":1,
             "freePlaces":1,"items":[{"place":1,"referralId":"%s","queuedOn":"2026-11-05",
             "waitingDays":35,"expectedWaitDays":9,"priorityRule":null}]}\
            """
                    .formatted(AvestaEvents.interventionId(), REFERRAL);
        }
        return query.contains("state=RECEIVED") ? received() : "{\"items\":[]}";
    }

    private static String received() {
        return """
        {"_links":{%s},"items":[{"id":"%s","version":5,"state":"RECEIVED","interventionId":"%s",
         "referringAuthority":"2021005521","submittedOn":"2026-10-18",
         "deadlines":[{"kind":"RECEPTION","dueOn":"2026-10-23","met":true,"metOn":"2026-10-19"},
          {"kind":"RESPONSE","dueOn":"2026-11-01","met":false,"metOn":null}]}]}\
        """
                .formatted(
                        MORE.get() ? "\"next\":\"/referrals?cursor=x\"" : "",
                        REFERRAL,
                        AvestaEvents.interventionId());
    }
}
