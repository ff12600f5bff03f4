package se.samspel.deploy.local;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** {@code deploy/restore}: brings the stopped stack's databases back to a moment. */
final class RestoreCommand {

    private final Place place;
    private final Console console = new Console(System.out);

    RestoreCommand(Place place) {
        this.place = place;
    }

    int run(RestoreOptions options) {
        place.state().prepare();
        var lock = Lock.take(place.state());
        if (lock.isEmpty() || ChildMark.all(place.state()).stream().anyMatch(this::lives)) {
            throw new LaunchFailure("The stack runs: deploy/stop");
        }
        try {
            return restore(new Backup(options.from()), Optional.ofNullable(options.to()));
        } finally {
            lock.get().release();
        }
    }

    private boolean lives(ChildMark mark) {
        return mark.process().isAlive();
    }

    private int restore(Backup backup, Optional<Instant> moment) {
        console.line("checking " + backup.folder());
        backup.check();
        moment.ifPresent(to -> refuseOutside(backup.about(), to));
        var recovery = new Recovery(place, backup, console);
        try {
            recovery.begin();
            var reached = recovery.to(moment);
            recovery.finish();
            forgetTopics();
            console.line("restored to " + reached);
        } catch (LaunchFailure | IOException e) {
            recovery.undo();
            throw new LaunchFailure("Nothing is restored or changed: " + e.getMessage(), e);
        }
        console.plain("What was there is kept in " + recovery.aside());
        console.plain(
                "Topics are empty: once deploy/run --empty is up, order that all is told again");
        return 0;
    }

    private static void refuseOutside(Backup.About about, Instant to) {
        if (to.isBefore(about.finished())) {
            throw new LaunchFailure(
                    "The backup was finished at "
                            + about.finishedAt()
                            + ": for an earlier moment take an earlier backup");
        }
        if (to.isAfter(Instant.now())) {
            throw new LaunchFailure(to + " has not been yet");
        }
    }

    /** They hold events of what is no more; those of what is are told again when it is ordered. */
    private void forgetTopics() throws IOException {
        StateFolder.delete(place.state().kafka().resolve("data"));
    }
}
