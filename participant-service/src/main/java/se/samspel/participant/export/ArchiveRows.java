package se.samspel.participant.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.bulk.Row;
import se.samspel.participant.bulk.RowReader;
import se.samspel.participant.bulk.domain.ImportFormat;

/** Reads an export whole, and only one that is as it was made. */
@ApplicationScoped
class ArchiveRows implements RowReader {

    // What an upload may become: an archive that is a bomb is refused before it is read.
    private static final int LARGEST = 128 * 1024 * 1024;

    private final ManifestSeal seal;
    private final ObjectMapper json;

    ArchiveRows(ManifestSeal seal, ObjectMapper json) {
        this.seal = seal;
        this.json = json;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.ZIP;
    }

    @Override
    public List<Row> read(byte[] content, List<String> columns) {
        try {
            Map<String, byte[]> files = unpacked(content);
            byte[] manifest = files.get(Manifest.NAME);
            if (manifest == null) {
                throw noExport();
            }
            return rows(json.readValue(manifest, Manifest.class), files);
        } catch (IOException unreadable) {
            // Without the cause: its message may quote a record.
            throw noExport();
        }
    }

    private static Map<String, byte[]> unpacked(byte[] content) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        int room = LARGEST;
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = zip.readNBytes(room);
                room -= file.length;
                if (room == 0) {
                    throw Problem.of(
                            413, "too-large", Text.of("Arkivet är för stort", "Too large"));
                }
                files.put(entry.getName(), file);
            }
        }
        return files;
    }

    private List<Row> rows(Manifest manifest, Map<String, byte[]> files) {
        if (!manifest.format().equals(Manifest.FORMAT)
                || manifest.schemaVersion() > Manifest.SCHEMA_VERSION
                || !seal.isBelieved(manifest)) {
            throw noExport();
        }
        List<Row> rows = new ArrayList<>();
        // In the order in which the records can be put back, whatever the archive's.
        for (ExportClass records : ExportClasses.ALL) {
            for (Manifest.File file : manifest.files()) {
                if (file.name().equals(records.file())) {
                    addRows(rows, records, whole(file, files.get(file.name())));
                }
            }
        }
        return rows;
    }

    private static byte[] whole(Manifest.File file, byte @Nullable [] content) {
        if (content == null || !Sha256.of(content).equals(file.sha256())) {
            throw noExport();
        }
        return content;
    }

    private static void addRows(List<Row> rows, ExportClass records, byte[] content) {
        new String(content, StandardCharsets.UTF_8)
                .lines()
                .forEach(line ->
                        rows.add(
                                new Row(
                                        rows.size() + 1,
                                        Map.of(
                                                ExportedRecords.CLASS,
                                                records.table(),
                                                ExportedRecords.RECORD,
                                                line))));
    }

    private static Problem noExport() {
        return Problem.malformed(
                "",
                "no-export",
                Text.of(
                        "Filen är ingen export från den här installationen, eller har ändrats.",
                        "The file is no export of this installation, or has been changed."));
    }
}
