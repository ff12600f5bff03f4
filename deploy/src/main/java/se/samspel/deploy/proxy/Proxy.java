package se.samspel.deploy.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.Arrays;

/** The process in front of the instances; each argument is a {@link Route}. */
public final class Proxy {

    private static final int THREADS = 2;

    private Proxy() {}

    public static void main(String[] routes) {
        var vertx =
                Vertx.vertx(new VertxOptions().setEventLoopPoolSize(THREADS).setWorkerPoolSize(1));
        Arrays.stream(routes)
                .map(Route::parse)
                .forEach(route ->
                        vertx.deployVerticle(new Front(route))
                                .onFailure(failure -> {
                                    System.err.println(route.port() + ": " + failure.getMessage());
                                    System.exit(1);
                                }));
    }
}
