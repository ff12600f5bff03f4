package se.samspel.participant.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samspel.kit.value.AuthorityId;

/** Writes an export: a file of lines for each class, what it is and, last, its manifest. */
@ApplicationScoped
class ArchiveWriter {

    private static final String README =
            """
            Export av allt som en myndighet ansvarar för i Samspels deltagartjänst.
            Everything that one authority controls in Samspel's participant service.

            One file per class of records: NDJSON, UTF-8, one JSON object a line, in the order of
            the record's key. Field names are the columns of the tables (docs/imports.md);
            times are RFC 3339 in UTC, days YYYY-MM-DD.
            Identity numbers, texts and disclosed snapshots are in clear: keep this file as you
            keep the records themselves.
            Not here: data keys, and what other services own (referrals, interventions).
            manifest.json: count and SHA-256 of each file; its seal is known to the installation
            that made it. Take it in with POST /imports?kind=EXPORT.
            """;

    private final RecordSource source;
    private final ManifestSeal seal;
    private final ObjectMapper json;
    private final Clock clock;

    ArchiveWriter(RecordSource source, ManifestSeal seal, ObjectMapper json, Clock clock) {
        this.source = source;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    /** How many records were written. */
    long write(AuthorityId authority, OutputStream out) {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            List<Manifest.File> files = new ArrayList<>();
            for (ExportClass records : ExportClasses.ALL) {
                files.add(write(records, authority, zip));
            }
            entry("README.txt", README.getBytes(StandardCharsets.UTF_8), zip);
            entry(Manifest.NAME, json.writeValueAsBytes(manifest(authority, files)), zip);
            return files.stream().mapToLong(Manifest.File::records).sum();
        } catch (IOException e) {
            throw new UncheckedIOException("an export could not be written", e);
        }
    }

    private Manifest manifest(AuthorityId authority, List<Manifest.File> files) {
        return seal.seal(
                new Manifest(
                        Manifest.FORMAT,
                        Manifest.SCHEMA_VERSION,
                        authority.toString(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        files,
                        ""));
    }

    private Manifest.File write(ExportClass records, AuthorityId authority, ZipOutputStream zip)
            throws IOException {
        zip.putNextEntry(new ZipEntry(records.file()));
        MessageDigest digest = Sha256.digest();
        long[] count = {0};
        source.each(
                records,
                authority,
                line -> {
                    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
                    digest.update(bytes);
                    write(bytes, zip);
                    count[0]++;
                });
        zip.closeEntry();
        return new Manifest.File(
                records.file(), count[0], HexFormat.of().formatHex(digest.digest()));
    }

    private static void write(byte[] bytes, ZipOutputStream zip) {
        try {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("an export could not be written", e);
        }
    }

    private static void entry(String name, byte[] content, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
