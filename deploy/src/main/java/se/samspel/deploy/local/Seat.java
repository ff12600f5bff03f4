package se.samspel.deploy.local;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The place of one instance in a running stack: its process is asked to end as Kubernetes does, and
 * the launcher starts the next one.
 */
record Seat(Place place, Instance instance) {

    /** As long as Kubernetes waits before it kills. */
    private static final Duration TO_END = Duration.ofSeconds(60);

    /** A new release may have migrations to make. */
    private static final Duration TO_BE_READY = Duration.ofMinutes(5);

    private static final long LOOK_EVERY_MILLIS = 20;

    String name() {
        return instance.name();
    }

    boolean isReady() {
        return Http.answersOk(
                "http://127.0.0.1:" + instance.port(place.ports()) + "/q/health/ready");
    }

    /** Ends what runs and waits for what comes; false when that ends or isn't ready in time. */
    boolean refill() {
        holder().ifPresent(Seat::end);
        // What was left down is started again for another release.
        if (!await(() -> !isDown(), TO_END)
                || !await(() -> holder().isPresent() || isDown(), TO_BE_READY)
                || isDown()) {
            return false;
        }
        var next = holder();
        if (next.isEmpty()) {
            // It came, and has ended since.
            return false;
        }
        await(() -> !holder().equals(next) || isReady(), TO_BE_READY);
        return isReady() && holder().equals(next);
    }

    /** It says that it isn't ready, gets no more, finishes what it has, and ends. */
    private static void end(ProcessMark process) {
        process.signal("TERM");
        if (!await(() -> !process.isAlive(), TO_END)) {
            process.signal("KILL");
            await(() -> !process.isAlive(), TO_END);
        }
    }

    private boolean isDown() {
        return Files.exists(place.state().down(name()));
    }

    private Optional<ProcessMark> holder() {
        return ChildMark.all(place.state()).stream()
                .filter(mark -> mark.name().equals(name()))
                .map(ChildMark::process)
                .filter(ProcessMark::isAlive)
                .findFirst();
    }

    /** Whether it came in time. */
    private static boolean await(BooleanSupplier condition, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pause.millis(LOOK_EVERY_MILLIS);
        }
        return true;
    }
}
