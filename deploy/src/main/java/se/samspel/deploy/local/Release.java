package se.samspel.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder from which a service is started, as its build has made it. What runs reads it until it
 * ends, so the next release lies in another one.
 */
record Release(Path folder) {

    /** The one that the service was rolled to last; before that, the project's own. */
    static Release inUse(Place place, Service service) {
        var chosen = chosen(place, service);
        try {
            return Files.exists(chosen)
                    ? new Release(Path.of(Files.readString(chosen).strip()))
                    : ofProject(place, service);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Release ofProject(Place place, Service service) {
        return new Release(place.home().resolve(service.module()).resolve("target/quarkus-app"));
    }

    boolean isBuilt() {
        return Files.isRegularFile(program());
    }

    Path program() {
        return folder.resolve("quarkus-run.jar");
    }

    /** From now on each start of the service takes this one. */
    void use(Place place, Service service) {
        var chosen = chosen(place, service);
        try {
            Files.createDirectories(chosen.getParent());
            var aside = chosen.resolveSibling(chosen.getFileName() + ".new");
            Files.writeString(aside, folder + "\n");
            Files.move(aside, chosen, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchFailure(chosen + " can't be written: " + e.getMessage(), e);
        }
    }

    private static Path chosen(Place place, Service service) {
        return place.state().releases().resolve(service.module());
    }
}
