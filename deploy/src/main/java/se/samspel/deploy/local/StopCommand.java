package se.samspel.deploy.local;

import java.time.Duration;

/** {@code deploy/stop}: asks the launcher to end the stack, and ends what a killed one left. */
final class StopCommand {

    /** Longer than the launcher's own patience with its children. */
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final Place place;

    StopCommand(Place place) {
        this.place = place;
    }

    int run() {
        var launcher = LauncherMark.read(place.state()).filter(LauncherMark::isAlive);
        launcher.ifPresent(mark -> end(mark.process()));
        var left =
                ChildMark.all(place.state()).stream()
                        .filter(mark -> mark.process().isAlive())
                        .toList();
        Ending.of(ChildMark.all(place.state()), place.state());
        if (launcher.isEmpty() && left.isEmpty()) {
            System.out.println("nothing runs in " + place.state().root());
            return 0;
        }
        System.out.println("stopped");
        return 0;
    }

    private static void end(ProcessMark launcher) {
        System.out.println("stopping (pid " + launcher.pid() + ")");
        launcher.signal("TERM");
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (launcher.isAlive()) {
            if (System.nanoTime() > deadline) {
                System.out.println("the launcher doesn't end and is killed");
                launcher.signal("KILL");
                return;
            }
            Pause.millis(50);
        }
    }
}
