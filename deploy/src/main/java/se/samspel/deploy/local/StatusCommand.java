package se.samspel.deploy.local;

import java.util.Map;
import java.util.TreeMap;

/** {@code deploy/status}: each process with its port, pid, memory and whether it is ready. */
final class StatusCommand {

    private final Place place;

    StatusCommand(Place place) {
        this.place = place;
    }

    /**
     * @return 0 when everything is up and ready
     */
    int run() {
        var launcher = LauncherMark.read(place.state()).filter(LauncherMark::isAlive);
        Map<String, ChildMark> children = new TreeMap<>();
        ChildMark.all(place.state()).forEach(mark -> children.put(mark.name(), mark));
        if (launcher.isEmpty() && children.values().stream().noneMatch(StatusCommand::lives)) {
            System.out.println("nothing runs in " + place.state().root());
            return 1;
        }
        System.out.printf("%-20s %6s %8s %9s  %s%n", "process", "port", "pid", "memory", "state");
        long own = launcher.map(mark -> Memory.of(mark.process().pid())).orElse(0L);
        launcher.ifPresent(
                mark -> row("launcher", Parts.Part.SEVERAL, mark.process(), mark.ready(), own));
        var sum = own;
        var allReady = launcher.map(LauncherMark::ready).orElse(false);
        for (var part : new Parts(place).all()) {
            var mark = children.get(part.name());
            if (mark == null || !lives(mark)) {
                System.out.printf(
                        "%-20s %6s %8s %9s  down%n", part.name(), port(part.port()), "-", "-");
                allReady = false;
                continue;
            }
            var ready = part.ready().getAsBoolean();
            allReady &= ready;
            var memory = Memory.ofTree(mark.process().pid());
            sum += memory;
            row(part.name(), part.port(), mark.process(), ready, memory);
        }
        System.out.printf("%-20s %6s %8s %6d MB%n", "together", "", "", sum / 1_000_000);
        return allReady ? 0 : 1;
    }

    private static boolean lives(ChildMark mark) {
        return mark.process().isAlive();
    }

    private static String port(int port) {
        return port == Parts.Part.SEVERAL ? "-" : String.valueOf(port);
    }

    private static void row(
            String name, int port, ProcessMark process, boolean ready, long memory) {
        System.out.printf(
                "%-20s %6s %8d %6d MB  %s%n",
                name, port(port), process.pid(), memory / 1_000_000, ready ? "ready" : "not ready");
    }
}
