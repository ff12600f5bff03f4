package se.samspel.deploy.local;

import java.nio.file.Path;
import java.util.Map;

/** One stack's place on this machine: the project's root, its state and its ports. */
record Place(Path home, StateFolder state, Ports ports) {

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
        var running = LauncherMark.read(state).filter(LauncherMark::isAlive);
        if (running.isPresent() && (base == null || base.isBlank())) {
            return new Place(root, state, running.get().ports());
        }
        return new Place(root, state, Ports.asked(base));
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

    Path libraries() {
        return home.resolve("deploy/target/lib");
    }

    Path programs() {
        return home.resolve("deploy/target/programs");
    }

    Path keycloakFiles() {
        return home.resolve("deploy/keycloak");
    }
}
