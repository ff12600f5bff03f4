package se.samspel.deploy.local;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Who runs the stack of a state folder, on which ports, how often, and whether it is ready. */
record LauncherMark(ProcessMark process, Ports ports, int replicas, boolean ready) {

    static Optional<LauncherMark> read(StateFolder state) {
        try {
            if (!Files.exists(state.launcherMark())) {
                return Optional.empty();
            }
            return Optional.of(
                    Json.MAPPER.readValue(state.launcherMark().toFile(), LauncherMark.class));
        } catch (IOException halfWritten) {
            return Optional.empty();
        }
    }

    static void write(Place place, boolean ready) {
        var self = ProcessMark.of(ProcessHandle.current().pid());
        Json.write(
                place.state().launcherMark(),
                new LauncherMark(self.orElseThrow(), place.ports(), place.replicas(), ready));
    }

    @JsonIgnore
    boolean isAlive() {
        return process.isAlive();
    }
}
