package se.samspel.deploy.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One stack's place on this machine: the project's root, its state and its ports.
 *
 * @param replicas how many instances each service has
 */
record Place(Path home, StateFolder state, Ports ports, int replicas) {

    private static final int HIGHEST_PORT = 65_535;

    /**
     * The stack that the environment names. One that runs in the state folder keeps its ports,
     * unless the environment asks for others.
     */
    static Place here() {
        return of(Path.of(System.getProperty("samspel.home", ".")), System.getenv());
    }

    static Place of(Path home, Map<String, String> environment) {
        var root = home.toAbsolutePath().normalize();
        var asked = environment.getOrDefault("SAMSPEL_STATE", "");
        var folder = asked.isBlank() ? root.resolve("deploy/local/.state") : Path.of(asked);
        var state = new StateFolder(folder.toAbsolutePath().normalize());
        var base = environment.get("SAMSPEL_PORT_BASE");
        var mark = LauncherMark.read(state);
        var ports =
                mark.filter(LauncherMark::isAlive)
                        .filter(running -> base == null || base.isBlank())
                        .map(LauncherMark::ports)
                        .orElseGet(() -> Ports.asked(base));
        // A launcher that was killed has left so many instances behind.
        return new Place(root, state, ports, mark.map(LauncherMark::replicas).orElse(1));
    }

    /** The same place with so many instances of each service. */
    Place with(int instances) {
        var place = new Place(home, state, ports, instances);
        if (place.instances().stream().anyMatch(each -> each.port(ports) > HIGHEST_PORT)) {
            throw new LaunchFailure(
                    "SAMSPEL_PORT_BASE is too high: each instance has ten ports beside the stack's"
                            + " own");
        }
        return place;
    }

    List<Instance> instances() {
        return Arrays.stream(Service.values())
                .flatMap(service -> Instance.of(service, replicas).stream())
                .toList();
    }

    /** Whether callers reach the services through the proxy. */
    boolean isReplicated() {
        return replicas > 1;
    }

    /** Every port that the stack listens on, with its use. */
    Map<String, Integer> portsByUse() {
        var all = new LinkedHashMap<>(ports.byUse());
        instances().forEach(instance -> all.put(instance.name(), instance.port(ports)));
        return all;
    }

    Secrets passwords() {
        return new Secrets(state.passwords());
    }

    Secrets secrets() {
        return new Secrets(state.secrets());
    }

    /** Keycloak as tokens name it: their issuer begins with it. */
    String keycloak() {
        return "http://127.0.0.1:" + ports.keycloak();
    }

    String issuer() {
        return keycloak() + "/realms/samspel";
    }

    String service(Service service) {
        return "http://127.0.0.1:" + ports.of(service);
    }

    /** Of the processes that are ours and not a service. */
    String classPath() {
        return home.resolve("deploy/target/deploy.jar")
                + ":"
                + home.resolve("deploy/target/lib")
                + "/*";
    }

    Path programs() {
        return home.resolve("deploy/target/programs");
    }

    Path keycloakFiles() {
        return home.resolve("deploy/keycloak");
    }
}
