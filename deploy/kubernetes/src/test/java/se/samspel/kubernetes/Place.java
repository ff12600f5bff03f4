package se.samspel.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project and its manifests lie. */
final class Place {

    static final Path HOME = home();
    static final Path MANIFESTS = HOME.resolve("deploy/kubernetes");

    private Place() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("service-kit"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
