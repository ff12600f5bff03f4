package se.samspel.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A child process as it is written down: enough to know it again and end it. */
record ChildMark(String name, ProcessMark process, String stopSignal) {

    void write(StateFolder state) {
        Json.write(state.children().resolve(name + ".json"), this);
    }

    void forget(StateFolder state) {
        try {
            Files.deleteIfExists(state.children().resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ChildMark> all(StateFolder state) {
        if (!Files.isDirectory(state.children())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(state.children())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ChildMark> read(Path file) {
        try {
            return Optional.of(Json.MAPPER.readValue(file.toFile(), ChildMark.class));
        } catch (IOException halfWritten) {
            return Optional.empty();
        }
    }
}
