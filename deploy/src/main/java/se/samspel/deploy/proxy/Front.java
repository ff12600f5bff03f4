package se.samspel.deploy.proxy;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyRequest;
import java.time.Instant;
import java.util.List;

/**
 * One service's port. A request goes to the next instance that is ready; to another one only where
 * the connection to the first was not made, so nothing of it was sent. An instance that says that
 * it is going down gets no more, and finishes what it has.
 */
final class Front extends AbstractVerticle {

    private static final String HOST = "127.0.0.1";
    private static final String READINESS = "/q/health/ready";

    /** Well within the second for which an instance that is ended still takes requests. */
    private static final long LOOK_EVERY_MILLIS = 200;

    private static final long LOOK_AT_MOST_MILLIS = 2_000;
    private static final int CONNECT_AT_MOST_MILLIS = 1_000;

    /** Cookies of a login and cursors in addresses are longer than what is usual. */
    private static final int LONGEST_HEAD = 65_536;

    /** A stream of events holds a connection as long as it lasts. */
    private static final int CONNECTIONS = 1_000;

    private final Route route;
    private final Instances instances;

    Front(Route route) {
        this.route = route;
        this.instances = new Instances(route.instances());
    }

    @Override
    public void start(Promise<Void> started) {
        var client = vertx.createHttpClient(towardsInstances());
        var looking = vertx.createHttpClient(towardsInstances());
        instances.all().forEach(port -> look(looking, port));
        var proxy =
                HttpProxy.reverseProxy(client)
                        .origin(context -> {
                            keepAddress(context.request());
                            return connected(client, instances.turn());
                        });
        vertx.createHttpServer(towardsCallers())
                .requestHandler(proxy)
                .listen(route.port(), HOST)
                .<Void>mapEmpty()
                .onComplete(started);
    }

    /** Links in answers name the address that the caller used. */
    private static void keepAddress(ProxyRequest request) {
        var asked = request.proxiedRequest().authority();
        if (asked != null) {
            request.setAuthority(asked);
        }
    }

    /** A connection to the first that takes one; what is sent on it is never sent again. */
    private static Future<HttpClientRequest> connected(HttpClient client, List<Integer> turn) {
        var first = client.request(to(turn.getFirst()));
        return turn.size() == 1
                ? first
                : first.recover(refused -> connected(client, turn.subList(1, turn.size())));
    }

    private static RequestOptions to(int port) {
        return new RequestOptions().setHost(HOST).setPort(port);
    }

    private void look(HttpClient client, int port) {
        var options =
                to(port).setMethod(HttpMethod.GET)
                        .setURI(READINESS)
                        .setTimeout(LOOK_AT_MOST_MILLIS);
        client.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.body().map(body -> isReady(answer)))
                .otherwise(false)
                .onSuccess(ready -> {
                    tell(port, ready);
                    vertx.setTimer(LOOK_EVERY_MILLIS, again -> look(client, port));
                });
    }

    private static boolean isReady(HttpClientResponse answer) {
        return answer.statusCode() == 200;
    }

    private void tell(int port, boolean ready) {
        if (instances.tell(port, ready)) {
            System.out.printf(
                    "%s %d: %d %s%n",
                    Instant.now(), route.port(), port, ready ? "is ready" : "gets no requests");
        }
    }

    /** A kept connection may end with its instance just as a request is sent on it. */
    private static HttpClientOptions towardsInstances() {
        return new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout(CONNECT_AT_MOST_MILLIS)
                .setMaxPoolSize(CONNECTIONS)
                .setMaxHeaderSize(LONGEST_HEAD)
                .setMaxInitialLineLength(LONGEST_HEAD);
    }

    private static HttpServerOptions towardsCallers() {
        return new HttpServerOptions()
                .setHandle100ContinueAutomatically(true)
                .setHttp2ClearTextEnabled(false)
                .setMaxHeaderSize(LONGEST_HEAD)
                .setMaxInitialLineLength(LONGEST_HEAD);
    }
}
