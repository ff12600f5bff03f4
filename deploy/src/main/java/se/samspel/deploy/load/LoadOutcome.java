package se.samspel.deploy.load;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * What came of a load.
 *
 * @param exitCode 0 all loaded, 3 loaded with bad rows, 1 not loaded
 * @param errors the list of bad rows; it exists, with a header alone where no row was bad
 */
public record LoadOutcome(
        int exitCode,
        String associationId,
        String officeClient,
        List<Loaded> interventions,
        int loadedRows,
        int badRows,
        Path errors) {

    /** An intervention that the stack has now, and the client and authority of its host. */
    public record Loaded(String key, UUID id, String name, String host, String hostClient) {}
}
