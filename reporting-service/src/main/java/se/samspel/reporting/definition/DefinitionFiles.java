package se.samspel.reporting.definition;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.reporting.definition.domain.DefinitionCheck;
import se.samspel.reporting.definition.domain.DefinitionState;
import se.samspel.reporting.definition.domain.Vocabulary;

/**
 * Stores the platform's own reports. A file that differs from the version that is stored under its
 * name stops the start: editions have been made by the stored one.
 */
@ApplicationScoped
class DefinitionFiles {

    private static final String FOLDER = "/definitions/";

    private final ObjectMapper json;
    private final ReportDefinitions definitions;
    private final Vocabulary vocabulary;
    private final SystemTransaction system;

    DefinitionFiles(
            ObjectMapper json,
            ReportDefinitions definitions,
            Vocabulary vocabulary,
            SystemTransaction system) {
        this.json = json;
        this.definitions = definitions;
        this.vocabulary = vocabulary;
        this.system = system;
    }

    void store(@Observes StartupEvent started) {
        List<DefinitionRequest> files = read(json);
        system.run(() -> files.forEach(this::store));
    }

    /** In the order of the list of files: a jar can't be listed. */
    static List<DefinitionRequest> read(ObjectMapper json) {
        List<DefinitionRequest> files = new ArrayList<>();
        for (String name : read(json, "index.json", String[].class)) {
            files.add(read(json, name, DefinitionRequest.class));
        }
        return files;
    }

    private static <T> T read(ObjectMapper json, String name, Class<T> type) {
        try (InputStream file = DefinitionFiles.class.getResourceAsStream(FOLDER + name)) {
            return json.readValue(Objects.requireNonNull(file, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void store(DefinitionRequest file) {
        String name = file.key() + " version " + file.version();
        var flaws = DefinitionCheck.flaws(file.definition(), vocabulary);
        if (!flaws.isEmpty()) {
            throw new IllegalStateException(name + ": " + flaws.getFirst());
        }
        boolean added = definitions.add(file, DefinitionState.PUBLISHED);
        boolean differs =
                !added
                        && definitions
                                .find(file.key(), file.version())
                                .filter(stored -> stored.body().equals(file))
                                .isEmpty();
        if (differs) {
            throw new IllegalStateException(name + " is stored with other contents");
        }
    }
}
