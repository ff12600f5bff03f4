package se.samspel.deploy.local;

import java.time.Duration;
import java.util.List;

/**
 * Ends processes in the order in which they need each other: services and Keycloak before the
 * broker and the database. Each is asked first and killed when it doesn't listen.
 */
final class Ending {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LOOK_EVERY_MILLIS = 20;

    private static final List<String> LAST = List.of(Kafka.NAME, Postgres.NAME);

    private Ending() {}

    /** Ends them all and forgets their marks. */
    static void of(List<ChildMark> marks, StateFolder state) {
        of(marks, state, PATIENCE);
    }

    static void of(List<ChildMark> marks, StateFolder state, Duration patience) {
        together(marks.stream().filter(mark -> !LAST.contains(mark.name())).toList(), patience);
        for (var name : LAST) {
            together(marks.stream().filter(mark -> mark.name().equals(name)).toList(), patience);
        }
        marks.forEach(mark -> mark.forget(state));
    }

    private static void together(List<ChildMark> marks, Duration patience) {
        marks.forEach(mark -> mark.process().signal(mark.stopSignal()));
        await(marks, patience);
        marks.forEach(mark -> mark.process().signal("KILL"));
        await(marks, PATIENCE);
    }

    private static void await(List<ChildMark> marks, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline
                && marks.stream().anyMatch(mark -> mark.process().isAlive())) {
            Pause.millis(LOOK_EVERY_MILLIS);
        }
    }
}
