package se.samspel.participant.export;

import java.time.Instant;
import java.util.List;

/**
 * What an export says of itself.
 *
 * @param seal by which the installation that made it knows it again: what was changed since is not
 *     believed
 */
record Manifest(
        String format,
        int schemaVersion,
        String authority,
        Instant madeAt,
        List<File> files,
        String seal) {

    static final String NAME = "manifest.json";
    static final String FORMAT = "samspel-participant-export";

    /** Raised when a reader has to know of a change; columns that are added need none. */
    static final int SCHEMA_VERSION = 1;

    /** A class of records. */
    record File(String name, long records, String sha256) {}

    /** All that the seal is over, line by line. */
    String sealed() {
        StringBuilder text = new StringBuilder();
        text.append(format).append('\n').append(schemaVersion).append('\n');
        text.append(authority).append('\n').append(madeAt);
        for (File file : files) {
            text.append('\n').append(file.name()).append(' ').append(file.records());
            text.append(' ').append(file.sha256());
        }
        return text.toString();
    }

    Manifest sealedWith(String newSeal) {
        return new Manifest(format, schemaVersion, authority, madeAt, files, newSeal);
    }
}
