package se.samspel.deploy.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/**
 * Starts the stack, side by side where nothing has to wait: Keycloak is built while the database
 * and the broker start; the services wait for those two, and Keycloak for the database.
 */
final class StartUp {

    /** An instance has at most twenty connections to its database. */
    private static final int CONNECTIONS_PER_REPLICA = 200;

    /** The first start on two cores takes about a minute and a half; this is for a slow disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Place place;
    private final Children children;
    private final Console console;
    private final Choice choice;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    /**
     * What is started, and how.
     *
     * @param postgresSettings besides the usual, as {@code name=value}
     * @param environments of services, besides the usual
     */
    record Choice(
            List<Service> services,
            List<String> postgresSettings,
            Map<Service, Map<String, String>> environments) {

        Choice(List<Service> services, List<String> postgresSettings) {
            this(services, postgresSettings, Map.of());
        }
    }

    /** All four services. */
    StartUp(Place place, Children children, Console console) {
        this(place, children, console, new Choice(List.of(Service.values()), connections(place)));
    }

    StartUp(Place place, Children children, Console console, Choice choice) {
        this.place = place;
        this.children = children;
        this.console = console;
        this.choice = choice;
    }

    private static List<String> connections(Place place) {
        return place.isReplicated()
                ? List.of("max_connections=" + CONNECTIONS_PER_REPLICA * place.replicas())
                : List.of();
    }

    /** Returns when everything is ready. */
    void run() {
        // Keycloak and reporting-service need the same one, and start side by side.
        place.secrets().of(People.PAGES);
        var postgres = new Postgres(place, children, choice.postgresSettings());
        var kafka = new Kafka(place, children);
        var databases = new Databases(postgres, place.passwords());
        var keycloak = new Keycloak(place, children, databases);
        var database = async(() -> start(postgres, databases));
        var broker = async(() -> start(kafka));
        var identity = async(() -> prepare(keycloak));
        var both = CompletableFuture.allOf(database, broker);
        var processes =
                choice.services().stream()
                        .flatMap(service -> Instance.of(service, place.replicas()).stream())
                        .map(instance -> new ServiceProcess(instance, place, children, databases))
                        .map(service -> both.thenRunAsync(() -> start(service), threads))
                        .toList();
        var tokens =
                CompletableFuture.allOf(database, identity)
                        .thenRunAsync(() -> start(keycloak), threads);
        var others = CompletableFuture.allOf(tokens, broker);
        await(processes, place.isReplicated() ? both(others, this::startProxy) : others);
    }

    private CompletableFuture<Void> both(CompletableFuture<Void> one, Runnable other) {
        return CompletableFuture.allOf(one, async(other));
    }

    private void startProxy() {
        var began = System.nanoTime();
        var proxy = new ProxyProcess(place, children);
        proxy.start();
        until(ProxyProcess.NAME, proxy::answers);
        ready("proxy", -1, began);
    }

    private void start(Postgres postgres, Databases databases) {
        var began = System.nanoTime();
        postgres.prepare();
        postgres.start();
        until(Postgres.NAME, postgres::answers);
        databases.prepare();
        ready("PostgreSQL", place.ports().postgres(), began);
    }

    private void start(Kafka kafka) {
        var began = System.nanoTime();
        kafka.prepare();
        kafka.start();
        until(Kafka.NAME, kafka::answers);
        kafka.open();
        ready("Kafka", place.ports().kafka(), began);
    }

    private void prepare(Keycloak keycloak) {
        var began = System.nanoTime();
        keycloak.prepare();
        console.line("Keycloak unpacked and built after " + Console.told(Console.since(began)));
    }

    private void start(Keycloak keycloak) {
        var began = System.nanoTime();
        keycloak.start();
        until(Keycloak.NAME, keycloak::isReady);
        ready("Keycloak", place.ports().keycloak(), began);
    }

    private void start(ServiceProcess service) {
        var began = System.nanoTime();
        service.start(choice.environments().getOrDefault(service.service(), Map.of()));
        until(service.name(), service::isReady);
        ready(service.name(), -1, began);
    }

    private void ready(String what, int port, long began) {
        var where = port < 0 ? "" : " on 127.0.0.1:" + port;
        console.line(what + " ready" + where + " after " + Console.told(Console.since(began)));
    }

    private void until(String name, BooleanSupplier ready) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.getAsBoolean()) {
            if (children.hasGivenUp(name)) {
                throw new LaunchFailure(name + " doesn't stay up" + children.lastLines(name));
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure(name + " isn't ready in time" + children.lastLines(name));
            }
            Pause.millis(200);
        }
    }

    private CompletableFuture<Void> async(Runnable work) {
        return CompletableFuture.runAsync(work, threads);
    }

    /** The first failure ends the waiting, whatever else still starts. */
    private static void await(
            List<CompletableFuture<Void>> services, CompletableFuture<Void> keycloak) {
        var failed = new CompletableFuture<Void>();
        var all =
                CompletableFuture.allOf(
                        keycloak,
                        CompletableFuture.allOf(services.toArray(CompletableFuture[]::new)));
        keycloak.exceptionally(failure -> fail(failed, failure));
        services.forEach(service -> service.exceptionally(failure -> fail(failed, failure)));
        try {
            CompletableFuture.anyOf(all, failed).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LaunchFailure failure) {
                throw failure;
            }
            throw e;
        }
    }

    private static Void fail(CompletableFuture<Void> failed, Throwable failure) {
        failed.completeExceptionally(failure);
        throw new CompletionException(failure);
    }
}
