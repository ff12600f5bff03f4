package se.samspel.deploy.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code deploy/roll}: puts another release in the place of a service's instances, one after the
 * other, while the stack runs.
 */
final class RollCommand {

    private final Place place;
    private final Service service;
    private final Release next;
    private final Console console = new Console(System.out);

    private RollCommand(Place place, Service service, Release next) {
        this.place = place;
        this.service = service;
        this.next = next;
    }

    /**
     * @param words the service's module and perhaps the folder of a release; without one it is the
     *     project's own
     */
    static RollCommand asked(Place place, List<String> words) {
        if (words.isEmpty() || words.size() > 2) {
            throw new LaunchFailure("deploy/roll takes a service and perhaps a folder; see --help");
        }
        var service =
                Arrays.stream(Service.values())
                        .filter(each -> each.module().equals(words.getFirst()))
                        .findFirst()
                        .orElseThrow(
                                () -> new LaunchFailure("Unknown service " + words.getFirst()));
        var next =
                words.size() == 1
                        ? Release.ofProject(place, service)
                        : new Release(Path.of(words.getLast()).toAbsolutePath().normalize());
        if (!next.isBuilt()) {
            throw new LaunchFailure("No release: " + next.program() + " is missing");
        }
        return new RollCommand(place, service, next);
    }

    int run() {
        refuseWithoutAnother();
        var former = Release.inUse(place, service);
        var seats = Instance.of(service, place.replicas()).stream().map(this::seat).toList();
        next.use(place, service);
        for (var seat : seats) {
            var others = seats.stream().filter(each -> !each.equals(seat)).toList();
            if (others.stream().noneMatch(Seat::isReady)) {
                former.use(place, service);
                throw new LaunchFailure("Only " + seat.name() + " is ready: nothing is ended");
            }
            roll(seat, former);
        }
        console.line(service.module() + " runs from " + next.folder());
        return 0;
    }

    private void roll(Seat seat, Release former) {
        var began = System.nanoTime();
        if (seat.refill()) {
            console.line(seat.name() + " replaced after " + Console.told(Console.since(began)));
            return;
        }
        former.use(place, service);
        console.line(seat.name() + " doesn't become ready and goes back to " + former.folder());
        seat.refill();
        throw new LaunchFailure(
                "The release doesn't start; see "
                        + place.state().logs()
                        + "/"
                        + seat.name()
                        + ".log");
    }

    private void refuseWithoutAnother() {
        Optional<LauncherMark> running =
                LauncherMark.read(place.state()).filter(LauncherMark::isAlive);
        if (running.filter(LauncherMark::ready).isEmpty()) {
            throw new LaunchFailure(
                    "Nothing is up in " + place.state().root() + "; see deploy/run");
        }
        if (!place.isReplicated()) {
            throw new LaunchFailure(
                    "Each service runs once, so callers would notice: deploy/run --replicas 2");
        }
    }

    private Seat seat(Instance instance) {
        return new Seat(place, instance);
    }
}
